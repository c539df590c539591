import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const prefix = 'staging-';

/**
 * A new, empty folder from which files can be renamed into `outDir`: in `stateDir`, or inside `outDir` (hidden) when that is
 * on another file system. Creates `outDir`; removes what killed builds left. The lock of the build keeps others out.
 */
export async function makeStagingFolder(stateDir: string, outDir: string): Promise<string> {
  await mkdir(outDir, { recursive: true });
  await mkdir(stateDir, { recursive: true });
  const sameDisk = (await stat(stateDir)).dev === (await stat(outDir)).dev;
  await Promise.all([removeOld(stateDir, prefix), removeOld(outDir, `.tidings-${prefix}`)]);
  const folder = sameDisk ? join(stateDir, prefix + randomUUID()) : join(outDir, `.tidings-${prefix}${randomUUID()}`);
  await mkdir(folder);
  return folder;
}

async function removeOld(folder: string, start: string): Promise<void> {
  const old = (await readdir(folder)).filter((name) => name.startsWith(start));
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
