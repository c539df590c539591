import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A digest of the bytes of each file below a folder, by its path. */
export type FolderDigests = ReadonlyMap<string, string>;

export function digestFolder(folder: string): FolderDigests {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('base64')];
    }),
  );
}

/** What `found` lacks, has too much, or has with other bytes. */
export function folderDifferences(found: FolderDigests, wanted: FolderDigests): string[] {
  const lost = [...wanted].flatMap(([file, digest]) => {
    if (!found.has(file)) return [`${file}: missing`];
    return found.get(file) === digest ? [] : [`${file}: other bytes`];
  });
  const stale = [...found.keys()].filter((file) => !wanted.has(file)).map((file) => `${file}: should not be there`);
  return [...lost, ...stale].sort();
}

/** How many of the files below a folder are pages. */
export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
}
