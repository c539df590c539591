import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lockBuilds } from './build-lock.ts';
import { onDisk, outcomes } from './disk-refusal.ts';
import { completeInterrupted, placeWithJournal } from './journal.ts';
import { emptyManifest, filesIn, looseGroup, readManifest, writeManifest } from './output-manifest.ts';
import { type Part, type PartSeal, readPart } from './part-file.ts';
import { Refusal } from './refusal.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import type { StagedFile } from './stage-files.ts';
import { type PartFile, stageParts } from './stage-parts.ts';
import { makeStagingFolder } from './staging-folder.ts';
import type { StandingFile } from './standing-group.ts';
import type { CopyPlaces } from './worker-tasks.ts';
import { type Workers, workerPool } from './workers.ts';

export interface MergedSite {
  url: string;
  pages: number;
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

type NamedPart = Part & { folder: string };

/** How many files a thread copies at a time. */
const portion = 500;
/** Fewer are copied by one thread before others have started. */
const leastFiles = 5_000;

/** Puts the parts of a site together in `outDir`, as one build would have made it. Refuses parts that don't belong together. */
export async function mergeParts(options: {
  root: string;
  outDir: string;
  parts: readonly string[];
  /** As of a build. */
  threads?: number;
}): Promise<MergedSite> {
  const [root, outDir] = [resolve(options.root), resolve(options.outDir)];
  const stateDir = join(root, '.tidings');
  refuseUnsafe(
    outDir,
    root,
    options.parts.map((part) => resolve(part)),
  );
  const unlock = await onDisk(outcomes.untouched, () => lockBuilds(stateDir));
  const { threads } = options;
  const pool = workerPool(threads);
  try {
    await onDisk(outcomes.partly, () => completeInterrupted(stateDir, outDir));
    const parts = options.parts.map(openPart);
    const seal = commonSeal(parts);
    const open = (files: number) => pool.open(threads !== undefined || files >= leastFiles);
    return await place(parts, seal, { outDir, stateDir, open });
  } finally {
    await pool.close();
    await unlock();
  }
}

function openPart(folder: string): NamedPart {
  const part = readPart(folder);
  if (part === null) {
    throw new Refusal(
      `${folder} holds no finished part of a site. Make it with \`tidings build --shard 1/2 --out ${folder}\`, and copy the whole folder, hidden files too.`,
    );
  }
  return { ...part, folder };
}

/** What the parts must agree in, with how to make them agree. */
const agreements: readonly { key: Exclude<keyof PartSeal, 'shard'>; what: string; mend: string }[] = [
  { key: 'program', what: 'by different versions of Tidings or Node', mend: 'Install the same on every machine.' },
  { key: 'files', what: 'of different files', mend: 'Build all parts from the same commit.' },
  { key: 'now', what: 'for different times', mend: 'Give every part the same --now.' },
  { key: 'url', what: 'for different addresses', mend: 'Give every part the same --url.' },
  { key: 'base', what: 'for different addresses', mend: 'Give every part the same --url.' },
  { key: 'compress', what: 'with and without --compress', mend: 'Give it to all or to none.' },
  {
    key: 'published',
    what: 'with different texts in the place of files that have errors',
    mend: 'Mend the errors that `tidings check` shows.',
  },
];

function commonSeal(parts: readonly NamedPart[]): PartSeal {
  const [first, ...others] = parts;
  if (first === undefined) throw new Refusal('Name the folders of the parts: tidings merge part-1 part-2 --out dist.');
  const { of } = first.seal.shard;
  for (const other of others) {
    if (other.seal.shard.of !== of) {
      refuse(
        first,
        other,
        `cut into ${of} parts and into ${other.seal.shard.of}`,
        'Build all parts with the same number.',
      );
    }
    const differing = agreements.find(({ key }) => other.seal[key] !== first.seal[key]);
    if (differing) refuse(first, other, `made ${differing.what}`, differing.mend);
  }
  const byNumber = Map.groupBy(parts, ({ seal }) => seal.shard.part);
  for (const [part, [one, other]] of byNumber) {
    if (one === undefined || other === undefined) continue;
    throw new Refusal(`${one.folder} and ${other.folder} both hold part ${part} of ${of}. Name each part once.`);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !byNumber.has(part));
  if (missing.length > 0) {
    const names = missing.map((part) => `${part}/${of}`).join(', ');
    throw new Refusal(
      `The site is not complete: ${names} missing. Build with --shard ${missing[0]}/${of}, then merge all.`,
    );
  }
  return first.seal;
}

function refuse(a: NamedPart, b: NamedPart, difference: string, mend: string): never {
  throw new Refusal(`${a.folder} and ${b.folder} are no parts of one site: they were ${difference}. ${mend}`);
}

async function place(
  parts: readonly NamedPart[],
  { base, url }: PartSeal,
  { outDir, stateDir, open }: { outDir: string; stateDir: string; open: (files: number) => Workers | null },
): Promise<MergedSite> {
  const before = readManifest(stateDir, outDir);
  const build = Math.max(0, ...before.builds.keys()) + 1;
  const files = parts.flatMap(({ folder, files: own }) => own.map((file) => ({ ...file, folder })));
  const stagingDir = await onDisk(outcomes.untouched, () => makeStagingFolder(stateDir, outDir));
  const staged = await onDisk(outcomes.untouched, () =>
    stageAll(files, { outDir, stagingDir }, open(files.length)),
  ).catch(async (error: unknown) => {
    await rm(stagingDir, { recursive: true, force: true });
    throw error instanceof Error && error.cause instanceof Refusal ? error.cause : error;
  });
  const standing = new Map(
    staged.map(({ file, standing: state }): [string, StandingFile] => [file, { ...state, build }]),
  );
  const filesThat = (wanted: string) => staged.filter(({ is }) => is === wanted).map(({ file }) => file);
  const [added, changed] = [filesThat('added'), filesThat('changed')];
  const removed = [...filesIn(before).keys()].filter((file) => !standing.has(file));
  const builds = new Map([...before.builds, [build, { at: new Date().toISOString(), changed: null }]]);
  await onDisk(outcomes.partly, () =>
    placeWithJournal({ outDir, stagingDir, base, moves: [...added, ...changed], removals: removed }, stateDir, () =>
      writeManifest(stateDir, outDir, { ...emptyManifest, base, groups: looseGroup(standing), builds }),
    ),
  );
  const pages = files.filter(({ file }) => file.endsWith('.html')).length;
  return { url, pages, added, changed, removed };
}

/** Reads and writes with several threads where there are many files, or where these are asked for. */
async function stageAll(
  files: readonly PartFile[],
  places: CopyPlaces,
  workers: Workers | null,
): Promise<StagedFile[]> {
  if (workers === null) return await stageParts(files, places);
  return await workers.share(
    files,
    portion,
    (jobs) => ({ is: 'copy', jobs, places }),
    (answer) => ('staged' in answer ? answer.staged.flat() : []),
  );
}
