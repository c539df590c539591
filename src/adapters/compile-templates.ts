import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageContext } from '../core/views/page-context.ts';
import type { AstroOptions } from './astro-integration.ts';
import { compileInProcess } from './compile-in-process.ts';
import { digestFiles, listFiles } from './digest-files.ts';
import { programDigest } from './program-digest.ts';
import { isSealed, sealFolder } from './sealed-folder.ts';

/** The site's templates, compiled. */
export interface Renderer {
  folder: string;
  /** Of what all pages get from the site's own: styles, and whatever these import. */
  sharedDigest: string;
  /** Scripts and styles that pages link to, below this folder. */
  clientFolder: string;
  /** HTML of a page in UTF-8; `path` includes the base path. Throws what the template throws. */
  render(path: string, page: PageContext): Promise<Uint8Array>;
}

interface CompileOptions extends Pick<AstroOptions, 'root' | 'base'> {
  cacheDir: string;
  /** Text of the site's own pages to compile instead of their files', by path below `root`. */
  replacedPages: ReadonlyMap<string, string>;
  /** Told when there is something to compile. */
  onCompile?: (() => void) | undefined;
}

/**
 * The compiled templates, from `cacheDir/<digest>` or freshly compiled. A folder with that name is always whole: it is
 * made under another name and then renamed. The two used last are kept. Rejects with Astro's error when it can't compile.
 */
export async function compileTemplates(options: CompileOptions): Promise<Renderer> {
  const { cacheDir, onCompile, ...site } = options;
  const digest = templateDigest(site);
  const folder = join(cacheDir, digest);
  if (isSealed(folder)) {
    const now = new Date();
    await utimes(folder, now, now);
  } else {
    onCompile?.();
    await removeTorn(cacheDir);
    await rm(folder, { recursive: true, force: true });
    const fresh = join(cacheDir, `unfinished-${randomUUID()}`);
    await mkdir(fresh, { recursive: true });
    try {
      await compileInProcess({ ...site, outDir: fresh, noPublicDir: join(fresh, 'no-public') });
      sealFolder(fresh);
      await rename(fresh, folder).catch((error: unknown) => {
        // Another may have made the same meanwhile, as where sites lend each other the folder.
        if (!isSealed(folder)) throw error;
      });
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    await removeOldest(cacheDir, 2);
  }
  return openRenderer(folder, sharedDigest(site));
}

/** Templates that are compiled. Publishing may find that no page changed: then nothing is loaded. */
export function openRenderer(folder: string, digest = ''): Renderer {
  let entry: Promise<Pick<Renderer, 'render'>> | undefined;
  return {
    folder,
    sharedDigest: digest,
    clientFolder: join(folder, 'client'),
    async render(path, page) {
      entry ??= import(pathToFileURL(join(folder, 'server/entry.mjs')).href);
      return (await entry).render(path, page);
    },
  };
}

/**
 * Of the pages of the site's own that can change others: one template shows them all, so that a style in one of them is in
 * every page. A page that is prose alone changes nothing but itself.
 */
function sharedDigest(site: Pick<CompileOptions, 'root' | 'replacedPages'>): string {
  const isProse = (path: string) => path.endsWith('.mdx') && !/^import\s|<style/m.test(readFileSync(path, 'utf8'));
  return digestFiles(
    [JSON.stringify([...site.replacedPages.values()].filter((text) => /^import\s|<style/m.test(text)))],
    ownPages(site).filter(({ path }) => !isProse(path)),
  );
}

function ownPages({ root, replacedPages }: Pick<CompileOptions, 'root' | 'replacedPages'>) {
  const folder = join(root, 'content/pages');
  return listFiles(folder)
    .map((file) => ({ name: `content/pages/${file}`, path: join(folder, file) }))
    .filter(({ name }) => !replacedPages.has(name));
}

/** Of everything that the compiled templates depend on. */
function templateDigest(site: Omit<CompileOptions, 'cacheDir' | 'onCompile'>): string {
  const { base, replacedPages } = site;
  return digestFiles([programDigest(), base, JSON.stringify([...replacedPages].sort())], ownPages(site));
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
