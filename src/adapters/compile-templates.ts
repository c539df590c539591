import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageContext } from '../core/views/page-context.ts';
import type { AstroOptions } from './astro-integration.ts';
import { digestFiles, listFiles } from './digest-files.ts';
import { packageRoot } from './package-root.ts';

/** The site's templates, compiled. */
export interface Renderer {
  /** Changes when any template or what they are compiled with changes. */
  digest: string;
  /** Scripts and styles that pages link to, below this folder. */
  clientFolder: string;
  /** HTML of a page; `path` includes the base path. Throws what the template throws. */
  render(path: string, page: PageContext): Promise<string>;
}

interface CompileOptions extends Pick<AstroOptions, 'root' | 'base'> {
  cacheDir: string;
  /** Text of the site's own pages to compile instead of their files', by path below `root`. */
  replacedPages: ReadonlyMap<string, string>;
}

/**
 * The compiled templates, from `cacheDir/<digest>` or freshly compiled. A folder with that name is always whole: it is
 * made under another name and then renamed. The two used last are kept. Rejects with Astro's error when it can't compile.
 */
export async function compileTemplates(options: CompileOptions): Promise<Renderer> {
  const { cacheDir, ...site } = options;
  const digest = templateDigest(site);
  const folder = join(cacheDir, digest);
  if (existsSync(folder)) {
    const now = new Date();
    await utimes(folder, now, now);
  } else {
    await removeTorn(cacheDir);
    const fresh = join(cacheDir, `unfinished-${randomUUID()}`);
    await mkdir(fresh, { recursive: true });
    try {
      // Loading what compiles takes longer than publishing an update: only when there is something to compile.
      const { compileWithAstro } = await import('./astro-integration.ts');
      await compileWithAstro({ ...site, outDir: fresh, noPublicDir: join(fresh, 'no-public') });
      await rename(fresh, folder);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    await removeOldest(cacheDir, 2);
  }
  const { render } = await import(pathToFileURL(join(folder, 'server/entry.mjs')).href);
  return { digest, clientFolder: join(folder, 'client'), render };
}

/** Of everything that the compiled templates depend on. */
function templateDigest({ root, base, replacedPages }: Omit<CompileOptions, 'cacheDir'>): string {
  const below = (folder: string, name: string) =>
    listFiles(folder).map((file) => ({ name: `${name}/${file}`, path: join(folder, file) }));
  return digestFiles(
    [process.version, base, JSON.stringify([...replacedPages].sort())],
    [
      ...below(join(packageRoot, 'src'), 'src').filter(({ name }) => !/\.test\.ts$|^src\/cli\//.test(name)),
      ...below(join(root, 'content/pages'), 'content/pages').filter(({ name }) => !replacedPages.has(name)),
      ...['astro.config.mjs', 'package.json', 'package-lock.json'].map((name) => ({
        name,
        path: join(packageRoot, name),
      })),
    ],
  );
}

/** What a killed build left; the lock of the build keeps others out meanwhile. */
async function removeTorn(cacheDir: string): Promise<void> {
  const names = existsSync(cacheDir) ? await readdir(cacheDir) : [];
  const torn = names.filter((name) => name.startsWith('unfinished-'));
  await Promise.all(torn.map((name) => rm(join(cacheDir, name), { recursive: true, force: true })));
}

async function removeOldest(cacheDir: string, keep: number): Promise<void> {
  const folders = await Promise.all(
    (await readdir(cacheDir)).map(async (name) => ({ name, used: (await stat(join(cacheDir, name))).mtimeMs })),
  );
  const old = folders.sort((a, b) => b.used - a.used).slice(keep);
  await Promise.all(old.map(({ name }) => rm(join(cacheDir, name), { recursive: true, force: true })));
}
