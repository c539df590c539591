import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siblingNames } from './compress-files.ts';
import { fileState } from './file-state.ts';
import { textDigest } from './sealed-file.ts';
import type { FileToMake } from './stage-files.ts';
import type { StandingFile } from './standing-group.ts';

interface SelectOptions {
  outDir: string;
  /** What builds wrote there. */
  before: ReadonlyMap<string, StandingFile>;
  compress: boolean;
  /** Nothing is known to be right. */
  full: boolean;
}

/** The files that have to be made, and all others as they stand, with what was compressed of them. */
export function selectStale<File extends FileToMake>(
  files: readonly File[],
  { outDir, before, compress, full }: SelectOptions,
): { stale: File[]; standing: Map<string, StandingFile> } {
  const stale: File[] = [];
  const standing = new Map<string, StandingFile>();
  for (const plain of files) {
    const file = compress ? { ...plain, key: `${plain.key}c` } : plain;
    const siblings = compress && !plain.isCompressed ? siblingNames(file.file).filter((name) => before.has(name)) : [];
    const found = [file.file, ...siblings].map(
      (name) => [name, standingFile(outDir, name, file.key, before.get(name))] as const,
    );
    if (full || found.some(([, known]) => known === null)) stale.push(file);
    else for (const [name, known] of found) if (known !== null) standing.set(name, known);
  }
  return { stale, standing };
}

/**
 * The file as it stands in the output folder, when it is known to be what `key` makes; null when it has to be made. A file
 * that was written by another hand since, or restored from a cache, is judged by its bytes.
 */
function standingFile(outDir: string, file: string, key: string, known: StandingFile | undefined): StandingFile | null {
  if (known === undefined || known.key !== key) return null;
  const path = join(outDir, file);
  const state = fileState(path);
  if (state === null) return null;
  const [size, mtimeMs] = state;
  if (size === known.size && mtimeMs === known.mtimeMs) return known;
  return textDigest(readFileSync(path)) === known.digest ? { ...known, size, mtimeMs } : null;
}
