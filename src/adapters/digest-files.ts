import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../core/diagnostic.ts';

/** All regular files below a folder, sorted, relative to it, with `/`; none when the folder is missing. */
export function listFiles(folder: string): string[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compareText);
}

/** A digest of words and of files' names and bytes. A missing file counts as such. */
export function digestFiles(words: readonly string[], files: readonly { name: string; path: string }[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(words));
  for (const { name, path } of files) {
    const bytes = lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : readFileSync(path);
    hash.update(JSON.stringify([name, bytes === null ? null : bytes.length]));
    if (bytes !== null) hash.update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}
