// For editors and `astro check`; Tidings hands Astro the same configuration when it builds.
import { defineConfig } from 'astro/config';
import { astroConfig, packageRoot } from './src/adapters/astro-integration.ts';

export default defineConfig(astroConfig({ root: packageRoot, base: '/' }));
