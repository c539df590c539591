// Where the second thread begins: plain JavaScript, for the hook must stand before the first import that it is for.
import { quickenImports } from './quicken-imports.mjs';

quickenImports();
await import('./second-worker.ts');
