import { rm } from 'node:fs/promises';
import type { EntryFacts } from '../core/model.ts';
import { type ContentChanges, contentChanges } from '../core/plan/content-changes.ts';
import type { Shard } from '../core/plan/shard.ts';
import type { World } from '../core/plan/world.ts';
import type { PageWeight } from '../core/weight/page-weight.ts';
import { buildHistory, type Explanation } from './build-history.ts';
import type { Renderer } from './compile-templates.ts';
import { onDisk, outcomes } from './disk-refusal.ts';
import { touchedGroups } from './find-touched.ts';
import { isSameMap } from './is-same-map.ts';
import { placeWithJournal } from './journal.ts';
import type { LoadedSite } from './load-site.ts';
import { filesIn, readManifest, writeManifest } from './output-manifest.ts';
import { partSeal, removePart, writePart } from './part-file.ts';
import type { PlannedFile, PlannedGroup } from './plan-files.ts';
import { formerKeys, planSite } from './plan-site.ts';
import { recordPublished } from './record-published.ts';
import type { SecondThread } from './second-thread.ts';
import { selectStale } from './select-stale.ts';
import type { SiteIndex } from './site-index.ts';
import type { OutputFile, StagedFile } from './stage-files.ts';
import { stageSite } from './stage-site.ts';
import { makeStagingFolder } from './staging-folder.ts';
import { formerFiles, goneFiles, standAfter } from './stand-after.ts';
import type { StandingGroup } from './standing-group.ts';
import { type WeighedPage, weighPages } from './weigh-pages.ts';
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
  /** What goes on beside the build; null where all is done in its turn. */
  second: SecondThread | null;
  /** As `findTouched`; null where that has not been looked for. */
  touched: Promise<readonly string[]> | null;
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
  const touched = full ? [] : ((await publication.touched) ?? touchedGroups(outDir, before.groups));
  const files = planSite(publication, full ? null : formerKeys(before, touched));
  const { plan, planned, plain } = files;
  const known = formerFiles(before, files);
  const selection = { outDir, before: known, compress, full };
  const [ofPlan, ofFolders] = [selectStale(planned, selection), selectStale(plain, selection)];
  const standing = new Map([...ofFolders.standing, ...ofPlan.standing]);
  const history = buildHistory({ before, ...plan, index: loaded.formerIndex });
  const staged = await stage(ofFolders.stale, ofPlan.stale, publication);
  for (const { file, is, standing: state } of staged.files) {
    const { build = 0 } = known.get(file) ?? {};
    standing.set(file, { ...state, build: is === 'unchanged' ? build : history.build });
  }
  const groups = standAfter(files, standing, before.groups);
  const filesThat = (wanted: StagedFile['is']) =>
    staged.files.filter(({ is }) => is === wanted).map(({ file }) => file);
  const [added, changed] = [filesThat('added'), filesThat('changed')];
  const removed = goneFiles(before.groups, groups, standing);
  const written = new Set([...added, ...changed]);
  const writtenOfPlan = ofPlan.stale.filter(({ file }) => written.has(file));
  if (!dryRun) {
    const { base } = world.site;
    const seal = shard && partSeal({ ...publication, shard });
    const placement = { outDir, stagingDir: staged.folder, base, moves: [...written], removals: removed };
    await onDisk(outcomes.partly, async () => {
      removePart(outDir);
      const record = () => writeManifest(stateDir, outDir, { ...history.manifest(writtenOfPlan), groups, base });
      const isAsBefore = before.base === base && isSameMap(groups, before.groups);
      if (isAsBefore) await rm(staged.folder, { recursive: true, force: true });
      else await placeWithJournal(placement, stateDir, record);
      if (seal !== null) writePart(outDir, seal, filesIn({ groups }));
    });
    await onDisk(outcomes.published, () => {
      loaded.save();
      recordPublished(loaded, stateDir);
    });
  }
  const pages = plan.groups.filter(({ group }) => group.is === 'page');
  return {
    ...countsOf(world),
    pages: pages.reduce((sum, { locales }) => sum + locales.length, 0),
    added,
    changed,
    removed,
    writtenLanguages: new Set(writtenOfPlan.flatMap(({ group, locale }) => (group.is === 'page' ? locale : []))).size,
    content:
      before.groups.size === 0 || loaded.formerIndex === null
        ? null
        : contentChanges(factsOf(loaded.formerIndex), factsOf(loaded.index)),
    explain: (page) => {
      const made = new Set(ofPlan.stale.map(({ file }) => file));
      return history.explain(page, { made, written, base: world.site.base });
    },
    weigh: () =>
      weighPages(weighedPages(plan.groups, groups), {
        folders: [renderer.clientFolder, outDir],
        base: world.site.base,
      }),
  };
}

/** Makes what is stale, into a folder beside the output; into none when nothing shall be written. */
async function stage(
  plain: readonly OutputFile[],
  planned: readonly PlannedFile[],
  publication: Publication,
): Promise<{ files: StagedFile[]; folder: string }> {
  const { outDir, stateDir, dryRun, compress } = publication;
  const folder = dryRun ? '' : await onDisk(outcomes.untouched, () => makeStagingFolder(stateDir, outDir));
  const places = { outDir, stagingDir: dryRun ? null : folder, compress };
  try {
    return { files: await onDisk(outcomes.untouched, () => stageSite(plain, planned, places, publication)), folder };
  } catch (error) {
    if (!dryRun) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function weighedPages(planned: readonly PlannedGroup[], standing: ReadonlyMap<string, StandingGroup>): WeighedPage[] {
  return planned.flatMap(({ group, locales }) =>
    locales.flatMap((locale) => {
      const output = group.output(locale);
      if (output.is !== 'page') return [];
      const { kind, file } = output;
      return [{ kind, locale, file, size: standing.get(group.path)?.files.get(file)?.size ?? 0 }];
    }),
  );
}

function countsOf({ entries, languages, site }: World) {
  const incidents = entries.filter(({ kind }) => kind === 'incident').length;
  const { base, url } = site;
  return { incidents, maintenances: entries.length - incidents, languages: languages.size, base, url };
}

function factsOf(index: SiteIndex): Map<string, EntryFacts> {
  return new Map([...index].map(([key, { facts }]) => [key, facts]));
}
