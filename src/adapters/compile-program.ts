import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';
import { programFolder } from './bundled-program.ts';
import { packageRoot } from './package-root.ts';
import { programDigest } from './program-digest.ts';
import { isSealed, sealFolder } from './sealed-folder.ts';

/**
 * Bundles the program itself, which else is several hundred modules: starting it takes 0.1 s instead of 0.5 s, and publishing
 * an update hardly longer. Only for the site that the program stands in, as in its own repository: other folders are not
 * ours to write to. Without a bundle the program runs from its sources.
 */
export async function compileProgram(root: string): Promise<void> {
  const wanted = join(programFolder, programDigest());
  if (join(root, '/') !== join(packageRoot, '/') || isSealed(wanted)) return;
  const fresh = `${wanted}-${randomUUID()}`;
  try {
    await bundle(fresh);
    sealFolder(fresh);
    await rm(wanted, { recursive: true, force: true });
    await rename(fresh, wanted);
    for (const name of await readdir(programFolder)) {
      if (name !== programDigest()) await rm(join(programFolder, name), { recursive: true, force: true });
    }
  } catch {
    // It was made meanwhile by another, or there is no room: the program runs without.
    await rm(fresh, { recursive: true, force: true });
  }
}

async function bundle(dir: string): Promise<void> {
  const { build } = await import('rolldown');
  await build({
    input: {
      tidings: join(packageRoot, 'src/cli/tidings.ts'),
      'site-worker': join(packageRoot, 'src/adapters/site-worker.ts'),
      'second-worker': join(packageRoot, 'src/adapters/second-worker.ts'),
    },
    platform: 'node',
    logLevel: 'silent',
    // What has parts in other languages or files beside it, or is needed only to compile, to draw, to watch and to serve.
    external: [
      /^(?:astro|@astrojs\/mdx|satteri|rolldown|chokidar|sirv)(?:\/|$)/,
      /^(?:@fontsource-variable|@resvg|harfbuzzjs|woff2-encoder)(?:\/|$)/,
    ],
    // Some older packages have modules beside code that only `require` can load.
    resolve: { mainFields: ['module', 'main'] },
    plugins: [fixedModules()],
    output: { dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  });
}

/** Modules that find out at run time what is known now. */
function fixedModules(): Plugin {
  const adapters = join(packageRoot, 'src/adapters');
  const fixed = new Map([
    [join(adapters, 'package-root.ts'), `export const packageRoot = ${JSON.stringify(packageRoot)};`],
    [join(adapters, 'program-digest.ts'), `export const programDigest = () => ${JSON.stringify(programDigest())};`],
    [join(adapters, 'date-fns-locales.ts'), dateFnsLocales()],
  ]);
  return { name: 'tidings:fixed-modules', load: (id) => fixed.get(id) ?? null };
}

function dateFnsLocales(): string {
  const all = dirname(createRequire(import.meta.url).resolve('date-fns/locale/de'));
  // Each has a folder with its parts beside it; `_lib` is what they share.
  const names = readdirSync(all, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== '_lib' ? [entry.name] : [],
  );
  const modules = names.map((name) => `['${name}', () => import('date-fns/locale/${name}')]`);
  return `const all = new Map([${modules.join(', ')}]);\nexport const importLocale = async (name) => await all.get(name)();`;
}
