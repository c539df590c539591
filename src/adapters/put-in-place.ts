import { chmod, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** All that is left to do once every file of a build is ready. It can be begun anew from any point where it was broken off. */
export interface Placement {
  outDir: string;
  /** Holds the files to move. */
  stagingDir: string;
  /** Base path of the site. */
  base: string;
  /** Files to move, new ones first, then changed ones, each in the order of links. */
  moves: readonly string[];
  /** Files to delete: a former build wrote them, this one didn't. */
  removals: readonly string[];
}

/**
 * Moves staged files into `outDir`, each by one rename, then deletes what left the site. New files come before changed
 * ones, so that no page that stood before or that such a page leads to ever links into nothing. A site that has nothing
 * yet is put in place as a whole, by a single rename.
 */
export async function putInPlace({ outDir, stagingDir, moves, removals }: Placement): Promise<void> {
  if (!(await moveAsWhole(stagingDir, outDir))) {
    const early = inTheWay(moves, removals);
    await removeFiles(removals.filter((file) => early.has(file)));
    for (const file of moves) await move(join(stagingDir, file), join(outDir, file));
    await removeFiles(removals.filter((file) => !early.has(file)));
  }

  async function removeFiles(gone: readonly string[]): Promise<void> {
    for (const file of gone) {
      await rm(join(outDir, file), { force: true });
      await removeEmptyFolders(dirname(join(outDir, file)), outDir);
    }
  }
}

/** Into an output folder that is missing or empty; false where the folder can't be replaced, as when it is a mount. */
async function moveAsWhole(stagingDir: string, outDir: string): Promise<boolean> {
  const standing = await readdir(outDir).catch((error: unknown) => (isMissing(error) ? null : ['unknown']));
  if (standing !== null && standing.length > 0) return false;
  try {
    if (standing === null) await mkdir(dirname(outDir), { recursive: true });
    else {
      await chmod(stagingDir, (await stat(outDir)).mode);
      await rmdir(outDir);
    }
    await rename(stagingDir, outDir);
    return true;
  } catch {
    await mkdir(outDir, { recursive: true });
    return false;
  }
}

/** A file that is not in staging any more was moved before the placement was broken off. */
async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    const isMoved = isMissing(error) && (await stat(from).then(() => false, isMissing));
    if (!isMoved) throw error;
  }
}

/** Files that must go first: a new folder needs their name, or a new file the name of their folder. */
function inTheWay(moves: readonly string[], removals: readonly string[]): Set<string> {
  const [coming, going] = [new Set(moves), new Set(removals)];
  const files = moves.flatMap((file) => foldersOf(file).filter((folder) => going.has(folder)));
  return new Set([...files, ...removals.filter((file) => foldersOf(file).some((folder) => coming.has(folder)))]);
}

/** `a/b/c` is in `a` and `a/b`. */
function foldersOf(file: string): string[] {
  const names = file.split('/');
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'));
}

async function removeEmptyFolders(folder: string, outDir: string): Promise<void> {
  for (let at = folder; at !== outDir && at.startsWith(outDir); at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
