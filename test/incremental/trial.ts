import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, type BuildResult, buildSite } from '../../src/adapters/build-site.ts';
import { loadSite } from '../../src/adapters/load-site.ts';
import { mergeParts } from '../../src/adapters/merge-parts.ts';
import { filesIn as filesInManifest, readManifest } from '../../src/adapters/output-manifest.ts';
import { atClock } from './at-clock.ts';
import { doDeed } from './do-deed.ts';
import { knownFiles } from './edits/edit-files.ts';
import { differences, filesIn, isThere, namesBelow, timesOf, treeOf, writeTree } from './folder.ts';
import { differentFindings, firstDifference, listsOf, wrongCaches, wrongLists } from './judge-build.ts';
import { lendRenderers } from './lend-renderers.ts';
import { type History, makeEdit, siteOf } from './random-history.ts';
import { filesOf } from './write-site.ts';

export interface Outcome {
  /** What was done, build by build. */
  told: string[][];
  builds: number;
  edits: number;
  /** Builds of parts, and mergers of them. */
  parts: number;
  /** Builds that an error kept from writing anything. */
  refused: number;
  pages: number;
  faults: string[];
}

const lastGood = '.tidings/last-good';

export interface TrialOptions {
  /** Folder of compiled templates that all sites share. */
  renderers: string;
  /** Into how many parts every state is cut, too. */
  shards?: readonly number[];
}

/** Lives through a history, and says at which of its builds the output, or what was told of it, was not as it should be. */
export async function runTrial(history: History, options: TrialOptions): Promise<Outcome> {
  const base = mkdtempSync(join(tmpdir(), 'tidings-incremental-'));
  const outcome: Outcome = { told: [], builds: 0, edits: 0, parts: 0, refused: 0, pages: 0, faults: [] };
  try {
    const trial = createTrial(base, history, options, outcome);
    for (const seeds of [[], ...history.builds]) {
      await trial(seeds).catch((error: unknown) => {
        outcome.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      });
      if (outcome.faults.length > 0) break;
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  return outcome;
}

function createTrial(base: string, history: History, { renderers, shards = [] }: TrialOptions, outcome: Outcome) {
  const site = siteOf(history);
  const root = join(base, 'site');
  const outDir = join(root, 'dist');
  const cleanRoot = join(base, 'clean');
  const partsRoot = join(base, 'parts');
  const copyOfState = join(base, 'copy');
  const standIns = join(base, 'last-good');
  // With a thread, what stands is looked at and pictures are drawn beside the build.
  const threads = history.seed % 3 === 0 ? 1 : 0;
  let written: ReadonlyMap<string, Buffer> = new Map();
  /** Files of the output that builds wrote and know of. */
  let owned: ReadonlySet<string> = new Set();
  for (const folder of [root, cleanRoot, partsRoot]) mkdirSync(folder);

  return async (seeds: readonly number[]) => {
    const build = outcome.told.length;
    const edits = seeds.map((seed) => makeEdit(seed, site, history));
    outcome.told.push(edits.map(({ told }) => told));
    outcome.edits += edits.length;
    const fault = (text: string) => outcome.faults.push(`build ${build}: ${text}`);

    const files = filesOf(site);
    for (const folder of [root, cleanRoot, partsRoot]) writeTree(folder, files, written);
    written = files;
    const folders = { root, outDir, copyOfState, written: knownFiles(site).filter((file) => files.has(file)) };
    const deeds = edits.flatMap((edit) => edit.deeds);
    const full = deeds.some(({ is }) => is === 'full');
    const isForgotten = deeds.map((deed) => doDeed(deed, folders));
    if (isForgotten.includes(true))
      owned = new Set(filesInManifest(readManifest(join(root, '.tidings'), outDir)).keys());

    const before = treeOf(outDir);
    const times = timesOf(outDir, filesIn(before));
    for (const name of ['.tidings', 'dist']) rmSync(join(cleanRoot, name), { recursive: true, force: true });
    copyLastGood(join(root, lastGood), join(cleanRoot, lastGood));
    copyLastGood(join(root, lastGood), standIns);
    const isSettled = build % 2 === 1;
    if (history.seed % 6 === build) {
      const dry = await run({ root, outDir, dryRun: true }, isSettled);
      for (const line of differences(treeOf(outDir), before)) fault(`by a dry run ${line}`);
      const result = await run({ root, outDir, full }, isSettled);
      if (JSON.stringify(listsOf(dry)) !== JSON.stringify(listsOf(result))) fault('a dry run told something else');
      await compare(result);
    } else await compare(await run({ root, outDir, full }, isSettled));

    async function compare(result: BuildResult): Promise<void> {
      outcome.builds++;
      outcome.pages += result.built?.pages ?? 0;
      if (build === 0) {
        // Where nothing stood, every build is a full one.
        owned = new Set(namesBelow(outDir));
        if (history.seed % 4 === 1)
          cpSync(join(root, '.tidings'), copyOfState, { recursive: true, verbatimSymlinks: true });
        return;
      }
      const clean = await run({ root: cleanRoot, outDir: join(cleanRoot, 'dist'), full: true });
      for (const line of differentFindings(result, clean)) fault(line);
      const after = treeOf(outDir);
      if (result.built === null || clean.built === null) {
        outcome.refused++;
        if (result.built !== clean.built) fault('one was built, the other not');
        for (const line of differences(after, before)) fault(`without a build ${line}`);
        return;
      }
      const wanted = treeOf(join(cleanRoot, 'dist'));
      const isForeign = (path: string) => !owned.has(path) && !wanted.has(path);
      const foreign = [...before].filter(([path, bytes]) =>
        bytes === null ? after.has(path) && !wanted.has(path) : isForeign(path),
      );
      for (const line of differences(after, new Map([...wanted, ...foreign]))) fault(line);
      const touched = [...timesOf(outDir, filesIn(after))].filter(
        ([file, time]) => before.get(file)?.equals(after.get(file) ?? Buffer.of()) && times.get(file) !== time,
      );
      for (const [file] of touched) fault(`${file} was written anew with the same bytes`);
      owned = new Set(filesIn(wanted));
      for (const line of wrongLists(result.built, before, after)) fault(line);
      for (const line of wrongCaches(root, cleanRoot)) fault(line);
      if (build % 2 === 1 || Object.keys(site.damage).length > 0)
        for (const line of await differentChecks()) fault(line);
      if (deeds.some(({ is }) => is === 'elsewhere')) {
        await run({ root, outDir: `${outDir}-2` }, isSettled);
        for (const line of differences(treeOf(`${outDir}-2`), wanted)) fault(`in another folder ${line}`);
      }
      for (const of of shards) for (const line of await compareParts(of, wanted)) fault(line);
    }
  };

  async function run(options: Pick<BuildOptions, 'root' | 'outDir' | 'full' | 'dryRun' | 'shard'>, isSettled = false) {
    const { now, url, compress, strict } = site;
    const { shard } = options;
    lendRenderers(renderers, join(options.root, '.tidings', shard ? `shards/${shard.part}-of-${shard.of}` : '.'));
    return await atClock(isSettled ? 10_000 : 0, () =>
      buildSite({ ...options, now, compress, strict, threads, ...(url === null ? {} : { url }) }),
    );
  }

  /** What stands in for broken files is an input, too. */
  function copyLastGood(from: string, to: string): void {
    rmSync(to, { recursive: true, force: true });
    if (isThere(from)) cpSync(from, to, { recursive: true });
  }

  async function differentChecks(): Promise<string[]> {
    const { now, url } = site;
    const options = { now, ...(url === null ? {} : { url }) };
    const [found, wanted] = await Promise.all([
      loadSite({ root, ...options }),
      loadSite({ root: cleanRoot, ...options, anew: true }),
    ]);
    const [a, b] = [found, wanted].map((loaded) => loaded.diagnostics().map((one) => JSON.stringify(one)));
    return a?.join('\n') === b?.join('\n') ? [] : [`check finds ${firstDifference(a ?? [], b ?? [])}`];
  }

  /** Each part where it was made before, put together where that was done before, and into what stands. */
  async function compareParts(of: number, wanted: ReturnType<typeof treeOf>): Promise<string[]> {
    const parts: string[] = [];
    for (let part = 1; part <= of; part++) {
      copyLastGood(standIns, join(partsRoot, `.tidings/shards/${part}-of-${of}/last-good`));
      const partDir = join(partsRoot, `out/${part}-of-${of}`);
      const { built } = await run({ root: partsRoot, outDir: partDir, shard: { part, of } }, true);
      outcome.parts++;
      if (built === null) return [`part ${part} of ${of} was not built`];
      parts.push(partDir);
    }
    const merged = join(partsRoot, `out/merged-of-${of}`);
    await mergeParts({ root: partsRoot, outDir: merged, parts });
    const found = differences(treeOf(merged), wanted).map((line) => `of ${of} parts ${line}`);
    const known = owned;
    const { added, changed, removed } = await mergeParts({ root, outDir, parts: parts.toReversed() });
    const moved = [...added, ...changed, ...removed];
    if (moved.length > 0) found.push(`merging ${of} parts into what stands moved ${moved.join(', ')}`);
    if (known.size !== filesInManifest(readManifest(join(root, '.tidings'), outDir)).size)
      found.push('merging forgot files');
    return found;
  }
}
