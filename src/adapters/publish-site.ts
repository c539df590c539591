import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryFacts } from '../core/model.ts';
import { type ContentChanges, contentChanges } from '../core/plan/content-changes.ts';
import { type Shard, shardOf } from '../core/plan/shard.ts';
import type { World } from '../core/plan/world.ts';
import type { PageWeight } from '../core/weight/page-weight.ts';
import { buildHistory, type Explanation } from './build-history.ts';
import type { Renderer } from './compile-templates.ts';
import { listFiles } from './digest-files.ts';
import { onDisk, outcomes } from './disk-refusal.ts';
import { isSameMap } from './is-same-map.ts';
import { placeWithJournal } from './journal.ts';
import type { LoadedSite } from './load-site.ts';
import { formerKeys, readManifest, writeManifest } from './output-manifest.ts';
import { partSeal, removePart, writePart } from './part-file.ts';
import { painterOf } from './pictures/painter.ts';
import { type FormerKeys, folderFiles, type PlannedFile, type PlannedFiles, planFiles } from './plan-files.ts';
import { recordPublished } from './record-published.ts';
import { selectStale } from './select-stale.ts';
import type { SiteIndex } from './site-index.ts';
import type { OutputFile, StagedFile } from './stage-files.ts';
import { stageSite } from './stage-site.ts';
import { makeStagingFolder } from './staging-folder.ts';
import { weighPages } from './weigh-pages.ts';
import type { WorkerPool } from './workers.ts';

export interface Publication {
  root: string;
  outDir: string;
  stateDir: string;
  loaded: LoadedSite;
  world: World;
  renderer: Renderer;
  /** Read and make everything anew. */
  full: boolean;
  /** Find out what would be written, and write nothing. */
  dryRun: boolean;
  /** Write compressed files beside the others. */
  compress: boolean;
  /** Make only a part of the site. */
  shard: Shard | null;
  pool: WorkerPool;
  onStaged?: ((done: number, all: number) => void) | undefined;
}

export interface BuiltSite {
  base: string;
  url: string;
  incidents: number;
  maintenances: number;
  languages: number;
  /** All pages, those that did not change included. */
  pages: number;
  /** Files that were written, in the order they were put in place, and those that left the site. */
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  /** How many languages the pages that were written are in. */
  writtenLanguages: number;
  /** Null when there was nothing to compare with. */
  content: ContentChanges | null;
  explain(page: string): Explanation | null;
  /** The heaviest page of each kind, as it stands in the output folder. */
  weigh(): PageWeight[];
}

/** Brings the output folder up to date with the world: makes what is not known to stand there, writes what differs. */
export async function publishSite(publication: Publication): Promise<BuiltSite> {
  const { outDir, stateDir, loaded, world, renderer, full, dryRun, compress, shard } = publication;
  const before = readManifest(stateDir, outDir);
  const { plan, files } = filesOfSite(publication, full ? null : formerKeys(before));
  const { planned } = plan;
  const { stale, standing } = selectStale(files, { outDir, before: before.files, compress, full });
  const history = buildHistory({ before, ...plan, index: loaded.formerIndex });
  const staged = await stage(stale, planned, publication);
  for (const { file, is, standing: state } of staged.files) {
    const { build = 0 } = before.files.get(file) ?? {};
    standing.set(file, { ...state, build: is === 'unchanged' ? build : history.build });
  }
  const filesThat = (wanted: StagedFile['is']) =>
    staged.files.filter(({ is }) => is === wanted).map(({ file }) => file);
  const [added, changed] = [filesThat('added'), filesThat('changed')];
  const removed = [...before.files.keys()].filter((file) => !standing.has(file));
  if (!dryRun) {
    const { base } = world.site;
    const seal = shard && partSeal({ ...publication, shard });
    const placement = { outDir, stagingDir: staged.folder, base, moves: [...added, ...changed], removals: removed };
    await onDisk(outcomes.partly, async () => {
      removePart(outDir);
      const record = () => writeManifest(stateDir, outDir, { ...history.manifest(standing), base });
      const isAsBefore = before.base === base && isSameMap(standing, before.files);
      if (isAsBefore) await rm(staged.folder, { recursive: true, force: true });
      else await placeWithJournal(placement, stateDir, record);
      if (seal !== null) writePart(outDir, seal, standing);
    });
    await onDisk(outcomes.published, () => {
      loaded.save();
      recordPublished(loaded, stateDir);
    });
  }
  const made = new Set(stale.map(({ file }) => file));
  const written = new Set([...added, ...changed]);
  const pages = planned.flatMap(({ file, output }) => (output.is === 'page' ? [{ file, output }] : []));
  return {
    ...countsOf(world),
    pages: pages.length,
    added,
    changed,
    removed,
    writtenLanguages: new Set(pages.flatMap(({ file, output }) => (written.has(file) ? output.locale : []))).size,
    content:
      before.files.size === 0 || loaded.formerIndex === null
        ? null
        : contentChanges(factsOf(loaded.formerIndex), factsOf(loaded.index)),
    explain: (page) => history.explain(page, { made, written, base: world.site.base }),
    weigh: () =>
      weighPages(
        pages.map(({ file, output: { kind, locale } }) => ({
          kind,
          locale,
          file,
          size: standing.get(file)?.size ?? 0,
        })),
        { folders: [renderer.clientFolder, outDir], base: world.site.base },
      ),
  };
}

/**
 * All files of the site, or of the part of it that is wanted; what is planned wins over a file of the same name in `public/`, but
 * for what yields to it.
 */
function filesOfSite(
  { root, stateDir, world, renderer, shard, dryRun }: Publication,
  former: FormerKeys | null,
): { plan: PlannedFiles; files: OutputFile[] } {
  const partOf = shard === null ? null : shardOf([...world.languages.keys()], shard.of);
  const makers = { renderer, paint: painterOf({ root, stateDir: dryRun ? null : stateDir }) };
  const all = planFiles(world, makers, ({ locale, path }) => partOf?.(locale, path) === shard?.part, former);
  const inPublic = listFiles(join(root, 'public'));
  const replaced = new Set(inPublic.filter((file) => all.yielding.has(file)));
  const plan = {
    ...all,
    planned: all.planned.filter(({ file }) => !replaced.has(file)),
    names: all.names.difference(replaced),
  };
  const folders = shard === null || shard.part === 1 ? [renderer.clientFolder, join(root, 'public')] : [];
  const plain = folders.flatMap(folderFiles).filter(({ file }) => !plan.names.has(file));
  const files = new Map([...plain, ...plan.planned].map((file) => [file.file, file]));
  const compressed = inPublic.flatMap((file) => /^(.+)\.(?:br|gz)$/.exec(file)?.[1] ?? []);
  for (const name of compressed) {
    const file = files.get(name);
    if (file !== undefined) files.set(name, { ...file, isCompressed: true });
  }
  return { plan, files: [...files.values()] };
}

/** Makes what is stale, into a folder beside the output; into none when nothing shall be written. */
async function stage(
  files: readonly OutputFile[],
  planned: readonly PlannedFile[],
  publication: Publication,
): Promise<{ files: StagedFile[]; folder: string }> {
  const { outDir, stateDir, dryRun, compress } = publication;
  const folder = dryRun ? '' : await onDisk(outcomes.untouched, () => makeStagingFolder(stateDir, outDir));
  const places = { outDir, stagingDir: dryRun ? null : folder, compress };
  try {
    return { files: await onDisk(outcomes.untouched, () => stageSite(files, planned, places, publication)), folder };
  } catch (error) {
    if (!dryRun) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function countsOf({ entries, languages, site }: World) {
  const incidents = entries.filter(({ kind }) => kind === 'incident').length;
  const { base, url } = site;
  return { incidents, maintenances: entries.length - incidents, languages: languages.size, base, url };
}

function factsOf(index: SiteIndex): Map<string, EntryFacts> {
  return new Map([...index].map(([key, { facts }]) => [key, facts]));
}
