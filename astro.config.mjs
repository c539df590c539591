// For editors and `astro check`; Tidings hands Astro the same configuration when it builds.
import { defineConfig } from 'astro/config';
import { astroConfig } from './src/adapters/astro-integration.ts';
import { packageRoot } from './src/adapters/package-root.ts';

export default defineConfig(astroConfig({ root: packageRoot, base: '/' }));
