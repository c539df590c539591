import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFiles, listFiles } from './digest-files.ts';

/** Holds the digest of all other files of its folder. */
const sealName = 'seal.txt';

/** Marks a folder as whole. */
export function sealFolder(folder: string): void {
  writeFileSync(join(folder, sealName), folderDigest(folder));
}

/** Whether a folder holds just what it held when it was sealed: what a cache restored only in part, or a hand changed, does not. */
export function isSealed(folder: string): boolean {
  try {
    return readFileSync(join(folder, sealName), 'utf8') === folderDigest(folder);
  } catch {
    return false;
  }
}

function folderDigest(folder: string): string {
  const files = listFiles(folder).filter((file) => file !== sealName);
  return digestFiles(
    [],
    files.map((name) => ({ name, path: join(folder, name) })),
  );
}
