import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lockBuilds } from './build-lock.ts';
import { readManifest, withMoves, writeManifest } from './output-manifest.ts';
import { type Placement, putInPlace } from './put-in-place.ts';
import { isStagingFolder } from './staging-folder.ts';
import { isSafe } from './standing-group.ts';

const version = 2;

/**
 * Puts a finished build in place so that, should this process die on the way, the next one completes it: what is to be
 * done stands in `.tidings/journal.json` before the first file moves. `onPlaced` records what stands then.
 */
export async function placeWithJournal(placement: Placement, stateDir: string, onPlaced: () => void): Promise<void> {
  const path = journalOf(stateDir);
  const fresh = `${path}-unfinished`;
  await writeFile(fresh, JSON.stringify({ version, ...placement }));
  await rename(fresh, path);
  await putInPlace(placement);
  onPlaced();
  await forget(placement, stateDir);
}

/**
 * Completes what a killed build left half in place; to be called with the lock of the build. An interruption in another
 * output folder that can't be reached any more is forgotten, so that it doesn't stand in the way of this one.
 */
export async function completeInterrupted(stateDir: string, outDir: string): Promise<void> {
  // Of a build that was killed while it wrote it: nothing has moved, and a build that finds nothing to do would leave it.
  await rm(`${journalOf(stateDir)}-unfinished`, { force: true });
  const placement = await readJournal(stateDir);
  if (placement === null) return;
  try {
    await complete(placement, stateDir);
  } catch (error) {
    if (placement.outDir === outDir) throw error;
    await rm(journalOf(stateDir), { force: true });
  }
}

function journalOf(stateDir: string): string {
  return join(stateDir, 'journal.json');
}

/**
 * As above, for what only serves the site. Where that can't be done now (another build is at work and will do it, or the
 * disk may not be written), the site is served as it stands.
 */
export async function completeBuild(root: string, outDir: string): Promise<void> {
  const stateDir = join(root, '.tidings');
  if ((await readJournal(stateDir)) === null) return;
  try {
    const unlock = await lockBuilds(stateDir);
    await completeInterrupted(stateDir, outDir).finally(unlock);
  } catch {
    return;
  }
}

async function complete(placement: Placement, stateDir: string): Promise<void> {
  await putInPlace(placement);
  noteMoves(placement, stateDir);
  await forget(placement, stateDir);
}

async function forget(placement: Placement, stateDir: string): Promise<void> {
  await rm(journalOf(stateDir), { force: true });
  await rm(placement.stagingDir, { recursive: true, force: true });
}

function noteMoves(placement: Placement, stateDir: string): void {
  const { outDir, base } = placement;
  writeManifest(stateDir, outDir, { ...withMoves(readManifest(stateDir, outDir), placement), base });
}

/** Null when there is none, or none that can be trusted: it must not lead a move or a deletion elsewhere. */
async function readJournal(stateDir: string): Promise<Placement | null> {
  try {
    const value = JSON.parse(await readFile(journalOf(stateDir), 'utf8'));
    const { outDir, stagingDir, base, moves, removals } = value as Placement;
    const isOurs =
      value.version === version &&
      typeof base === 'string' &&
      [...moves, ...removals].every(isSafe) &&
      isStagingFolder(basename(stagingDir)) &&
      [stateDir, outDir].includes(dirname(stagingDir));
    return isOurs ? { outDir, stagingDir, base, moves, removals } : null;
  } catch {
    return null;
  }
}
