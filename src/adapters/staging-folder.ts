import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const prefix = 'staging-';
/** Hidden, for it may stand in the output folder itself. */
const hiddenPrefix = `.tidings-${prefix}`;

/**
 * A new, empty folder from which files can be renamed into `outDir`: in `stateDir`, or inside `outDir` (hidden) when that is
 * on another file system. Removes what killed builds left; the lock of the build keeps others out.
 */
export async function makeStagingFolder(stateDir: string, outDir: string): Promise<string> {
  await mkdir(stateDir, { recursive: true });
  const sameDisk = (await stat(stateDir)).dev === (await deviceOf(outDir));
  await Promise.all([removeOld(stateDir, prefix), removeOld(outDir, hiddenPrefix)]);
  const folder = sameDisk ? join(stateDir, prefix + randomUUID()) : join(outDir, hiddenPrefix + randomUUID());
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Whether a name is one that `makeStagingFolder` gives. */
export function isStagingFolder(name: string): boolean {
  return name.startsWith(prefix) || name.startsWith(hiddenPrefix);
}

/** Of the folder, or of where it would be made. */
async function deviceOf(folder: string): Promise<number> {
  try {
    return (await stat(folder)).dev;
  } catch (error) {
    if (!isMissing(error) || dirname(folder) === folder) throw error;
    return await deviceOf(dirname(folder));
  }
}

async function removeOld(folder: string, start: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const old = names.filter((name) => name.startsWith(start));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
