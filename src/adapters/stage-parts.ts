import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';
import { type FileToMake, type StagedFile, type StageOptions, stageEach } from './stage-files.ts';

/** A file of a part of a site. */
export interface PartFile extends FileToMake {
  folder: string;
  /** Of its bytes, as the part was built. */
  digest: string;
}

/** Stages files of parts as they were built. Rejects with a `Refusal` that names the first one that is not. */
export async function stageParts(
  files: readonly PartFile[],
  options: Pick<StageOptions, 'outDir' | 'stagingDir'>,
): Promise<StagedFile[]> {
  const staged = await stageEach(
    files.map(({ file, key, folder }) => ({ file, key, content: async () => read({ file, folder }) })),
    options,
  );
  // Staging makes a digest of the bytes anyway.
  const changed = files.find(({ digest }, index) => staged[index]?.[0]?.standing.digest !== digest);
  if (changed !== undefined) throw torn(changed);
  return staged.flat();
}

function read({ file, folder }: Pick<PartFile, 'file' | 'folder'>): Uint8Array {
  try {
    return readFileSync(join(folder, file));
  } catch {
    throw torn({ file, folder });
  }
}

function torn({ file, folder }: Pick<PartFile, 'file' | 'folder'>): Refusal {
  return new Refusal(`${join(folder, file)} is not as it was built. Copy the part again, or build it anew.`);
}
