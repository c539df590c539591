import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Instant } from '../core/model.ts';
import { planOutputs } from '../core/plan/plan.ts';
import type { World } from '../core/plan/world.ts';
import type { Exception } from '../core/survival/exception.ts';
import { lockBuilds } from './build-lock.ts';
import { compileTemplates, type Renderer } from './compile-templates.ts';
import { listFiles } from './digest-files.ts';
import { onDisk, outcomes } from './disk-refusal.ts';
import { completeInterrupted, placeWithJournal } from './journal.ts';
import { type LoadedSite, loadSite } from './load-site.ts';
import { openManifest } from './output-manifest.ts';
import { uncompiledPages } from './page-error.ts';
import { isBelow } from './read-text-file.ts';
import { recordPublished } from './record-published.ts';
import { Refusal } from './refusal.ts';
import { type OutputFile, stageFiles } from './stage-files.ts';
import { makeStagingFolder } from './staging-folder.ts';

export interface BuildOptions {
  /** The site's folder: `content/`, `locales/`, `public/`. Caches go to `.tidings/` in it. */
  root: string;
  outDir: string;
  now: Instant;
  /** Instead of the `url` in site.yaml. */
  url?: string;
  /** Any error in any file keeps the site from being built. */
  strict?: boolean;
}

export interface BuildResult {
  diagnostics: readonly Diagnostic[];
  /** Text of the files that were read, by name, to show beside the diagnostics. */
  sources: ReadonlyMap<string, string>;
  /** How the site differs from the files as they stand. */
  exceptions: readonly Exception[];
  /** Null when an error kept it from being built: then nothing was written. */
  built: BuildCounts | null;
}

export interface BuildCounts {
  pages: number;
  incidents: number;
  maintenances: number;
  languages: number;
  /** Files that left the site. */
  removed: number;
  base: string;
}

/**
 * Builds the whole site into `outDir`. Until every file is ready, nothing there changes; then each is put in place by one
 * rename. Rejects when a template fails, another build is at work, or the disk refuses.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const root = resolve(options.root);
  const outDir = resolve(options.outDir);
  const stateDir = join(root, '.tidings');
  refuseUnsafe(outDir, root);
  const unlock = await onDisk(outcomes.untouched, () => lockBuilds(stateDir));
  try {
    await onDisk(outcomes.partly, () => completeInterrupted(stateDir, outDir));
    const { loaded, renderer } = await loadAndCompile({ ...options, root }, stateDir);
    const { world, diagnostics, sources, exceptions } = loaded;
    if (world === null || renderer === null) return { diagnostics, sources, exceptions, built: null };
    const { base } = world.site;
    const pages = pageFiles(world, renderer);
    const files = withoutRepeats([
      ...folderFiles(renderer.clientFolder),
      ...folderFiles(join(root, 'public')),
      ...pages,
    ]);
    const removed = await writeFiles(files, { base, stateDir, outDir });
    await onDisk(outcomes.published, () => recordPublished(loaded, stateDir));
    const built = { ...countsOf(world), pages: pages.length, removed, base };
    return { diagnostics, sources, exceptions, built };
  } finally {
    await unlock();
  }
}

/** A page of the site's own that Astro can't compile is a broken file like any other: the rest is tried without it. */
async function loadAndCompile(options: BuildOptions, stateDir: string) {
  const { root, strict = false } = options;
  const uncompiled: Diagnostic[] = [];
  for (;;) {
    const loaded: LoadedSite = await loadSite({ ...options, uncompiled });
    const { world, diagnostics, replacedPages } = loaded;
    if (world === null || (strict && hasErrors(diagnostics))) return { loaded, renderer: null };
    try {
      const cacheDir = join(stateDir, 'renderer');
      const compile = () => compileTemplates({ root, base: world.site.base, cacheDir, replacedPages });
      return { loaded, renderer: await onDisk(outcomes.untouched, compile) };
    } catch (error) {
      const found = uncompiledPages(error, root).filter(({ file }) => !uncompiled.some((known) => known.file === file));
      if (found.length === 0) throw error;
      uncompiled.push(...found);
    }
  }
}

async function writeFiles(
  files: readonly OutputFile[],
  { base, stateDir, outDir }: { base: string; stateDir: string; outDir: string },
): Promise<number> {
  const stagingDir = await onDisk(outcomes.untouched, () => makeStagingFolder(stateDir, outDir));
  const staged = await onDisk(outcomes.untouched, () => stageFiles(files, { outDir, stagingDir })).catch(
    async (error: unknown) => {
      await rm(stagingDir, { recursive: true, force: true });
      throw error;
    },
  );
  const manifest = await openManifest(stateDir, outDir);
  const names = files.map(({ file }) => file);
  const current = new Set(names);
  const removals = [...manifest.files].filter((file) => !current.has(file));
  const moves = [...staged.added, ...staged.changed];
  const placement = { outDir, stagingDir, base, files: names, moves, removals };
  await onDisk(outcomes.partly, () => placeWithJournal(placement, stateDir));
  return removals.length;
}

/** The pages of the plan, in its order: a page comes before those that link to it. */
function pageFiles(world: World, renderer: Renderer): OutputFile[] {
  const base = world.site.base.replace(/\/$/, '');
  return planOutputs(world).map(({ file, path, page }) => ({
    file,
    content: () => renderer.render(`${base}${path}`, page()),
  }));
}

function folderFiles(folder: string): OutputFile[] {
  return listFiles(folder).map((file) => ({ file, content: () => readFile(join(folder, file)) }));
}

/** A page wins over a file of the same name in `public/`. */
function withoutRepeats(files: readonly OutputFile[]): OutputFile[] {
  return [...new Map(files.map((file) => [file.file, file])).values()];
}

function countsOf({ entries, languages }: World) {
  const incidents = entries.filter(({ kind }) => kind === 'incident').length;
  return { incidents, maintenances: entries.length - incidents, languages: languages.size };
}

/** The output may not mix with what people write. */
function refuseUnsafe(outDir: string, root: string): void {
  const written = ['content', 'locales', 'public', 'src', '.git', '.tidings', 'node_modules'].map((name) =>
    join(root, name),
  );
  if (outDir === root || isBelow(root, outDir) || written.some((own) => own === outDir || isBelow(outDir, own))) {
    throw new Refusal(
      `The output can’t go to ${outDir}, where the site’s own files are. Choose another folder with --out.`,
    );
  }
}
