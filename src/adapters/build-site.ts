import { join, resolve } from 'node:path';
import { type Diagnostic, hasErrors, type Sources } from '../core/diagnostic.ts';
import type { Instant } from '../core/model.ts';
import type { Shard } from '../core/plan/shard.ts';
import type { Exception } from '../core/survival/exception.ts';
import { lockBuilds } from './build-lock.ts';
import { compileTemplates } from './compile-templates.ts';
import { onDisk, outcomes } from './disk-refusal.ts';
import { completeInterrupted } from './journal.ts';
import { type LoadedSite, loadSite } from './load-site.ts';
import { manifestSize } from './output-manifest.ts';
import { uncompiledPages } from './page-error.ts';
import { type BuiltSite, publishSite } from './publish-site.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import { type SecondThread, secondThread } from './second-thread.ts';
import { type WorkerPool, workerPool } from './workers.ts';

export interface BuildOptions {
  /** The site's folder: `content/`, `locales/`, `public/`. Caches go to `.tidings/` in it. */
  root: string;
  outDir: string;
  now: Instant;
  /** Instead of the `url` in site.yaml. */
  url?: string;
  /** Any error in any file keeps the site from being built. */
  strict?: boolean;
  /** Read and make everything anew. */
  full?: boolean;
  /** Find out what would be written, and write nothing. */
  dryRun?: boolean;
  /** Write compressed files beside the others. */
  compress?: boolean;
  /** Make only a part of the site. */
  shard?: Shard | null;
  /** Threads for long builds; as many as the machine has use for when left out, 0 for none. */
  threads?: number;
}

export interface BuildResult {
  /** Sorted. */
  errors: readonly Diagnostic[];
  warnings: number;
  /** To show the lines that the errors are about. */
  sources: Sources;
  /** How the site differs from the files as they stand. */
  exceptions: readonly Exception[];
  /** Null when an error kept it from being built: then nothing was written. */
  built: BuiltSite | null;
}

/** Of a smaller site the files are looked at before a second thread has started; in bytes. */
const leastManifest = 500_000;

/** Told of the progress of a long build. */
export interface BuildProgress {
  onRead?: ((done: number, all: number) => void) | undefined;
  onCompile?: (() => void) | undefined;
  onStaged?: ((done: number, all: number) => void) | undefined;
}

/**
 * Brings `outDir` up to date with the site's files. Until every file is ready, nothing there changes; then each that
 * differs is put in place by one rename. Rejects when a template fails, another build is at work, or the disk refuses.
 */
export async function buildSite(options: BuildOptions, progress: BuildProgress = {}): Promise<BuildResult> {
  const [root, outDir] = [resolve(options.root), resolve(options.outDir)];
  const { shard: part } = options;
  // Parts share nothing, so that they can be made side by side.
  const stateDir = join(root, '.tidings', ...(part ? ['shards', `${part.part}-of-${part.of}`] : []));
  refuseUnsafe(outDir, root);
  const unlock = await onDisk(outcomes.untouched, () => lockBuilds(stateDir));
  const pool = workerPool(options.threads);
  let second: SecondThread | null = null;
  try {
    await onDisk(outcomes.partly, () => completeInterrupted(stateDir, outDir));
    const { threads = manifestSize(stateDir, outDir) >= leastManifest ? 1 : 0 } = options;
    second = !options.full && threads > 0 ? secondThread() : null;
    const touched = second?.findTouched(stateDir, outDir) ?? null;
    // Whoever waits for it hears of an error.
    touched?.catch(() => undefined);
    const { loaded, renderer } = await loadAndCompile({ ...options, root }, stateDir, pool, progress);
    const { world, errors, warnings, sources, exceptions } = loaded;
    // Nothing is kept of what was read: the next build tells what changed since the site was published.
    if (world === null || renderer === null) return { errors, warnings, sources, exceptions, built: null };
    const { full = false, dryRun = false, compress = false, shard = null } = options;
    const { onStaged } = progress;
    const flags = { full, dryRun, compress, shard, onStaged, pool, second, touched };
    const built = await publishSite({ ...flags, root, outDir, stateDir, loaded, world, renderer });
    return { errors, warnings, sources, exceptions, built };
  } finally {
    await Promise.all([pool.close(), second?.close()]);
    await unlock();
  }
}

/** A page of the site's own that Astro can't compile is a broken file like any other: the rest is tried without it. */
async function loadAndCompile(
  options: BuildOptions,
  stateDir: string,
  pool: WorkerPool,
  { onRead, onCompile }: BuildProgress,
) {
  const { root, strict = false, full = false, shard = null } = options;
  const uncompiled: Diagnostic[] = [];
  for (;;) {
    const given = { ...options, stateDir, uncompiled, anew: full, writes: true, onRead, shard, pool };
    const load = () => loadSite(given);
    const loaded: LoadedSite = await onDisk(outcomes.untouched, load);
    const { world, errors, replacedPages } = loaded;
    if (world === null || (strict && hasErrors(errors))) return { loaded, renderer: null };
    try {
      const cacheDir = join(stateDir, 'renderer');
      const { base } = world.site;
      const compile = () => compileTemplates({ root, base, cacheDir, replacedPages, onCompile });
      return { loaded, renderer: await onDisk(outcomes.untouched, compile) };
    } catch (error) {
      const found = uncompiledPages(error, root).filter(({ file }) => !uncompiled.some((known) => known.file === file));
      if (found.length === 0) throw error;
      uncompiled.push(...found);
    }
  }
}
