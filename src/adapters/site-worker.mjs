// Where a worker begins: plain JavaScript, for the hook must stand before the first import that it is for.
import { quickenImports } from './quicken-imports.mjs';

quickenImports();
await import('./site-worker.ts');
