import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputManifest } from './output-manifest.ts';
import type { StagedFiles } from './stage-files.ts';

/**
 * Moves staged files into `outDir`, each by one rename, then deletes what a former build wrote and this one didn't.
 * New files come before changed ones, so that no page ever links to one that is not there yet; each list is already in
 * the order of links. `files` is the whole site. Gives the number of deleted files.
 */
export async function putInPlace(
  files: readonly string[],
  staged: StagedFiles,
  {
    outDir,
    stagingDir,
    manifest,
    base,
  }: { outDir: string; stagingDir: string; manifest: OutputManifest; base: string },
): Promise<number> {
  // Should this process die on the way, what it put here so far is known to be ours.
  await manifest.save({ base, files: new Set([...manifest.files, ...files]) });
  for (const file of [...staged.added, ...staged.changed]) {
    const target = join(outDir, file);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(stagingDir, file), target);
  }
  const current = new Set(files);
  const gone = [...manifest.files].filter((file) => !current.has(file));
  for (const file of gone) {
    await rm(join(outDir, file), { force: true });
    await removeEmptyFolders(dirname(join(outDir, file)), outDir);
  }
  await manifest.save({ base, files });
  return gone.length;
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
