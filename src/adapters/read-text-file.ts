import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { type Diagnostic, type Rule, report } from '../core/diagnostic.ts';
import { fileTooLarge } from '../core/rules/file-too-large.ts';
import { linkOutOfContent } from '../core/rules/link-out-of-content.ts';
import { notAFile } from '../core/rules/not-a-file.ts';
import { notUtf8 } from '../core/rules/not-utf8.ts';

/** A file as its author wrote it; `file` is relative to the site's folder, with `/`. */
export interface TextFile {
  file: string;
  text: string;
}

export type ReadResult = { text: string; diagnostic: null } | { text: null; diagnostic: Diagnostic };

const maxBytes = 1_000_000;

/**
 * Reads a text file below `root`. Refused: what is no regular file, a symbolic link that leads out of `root`, more than
 * 1 MB, bytes that are not UTF-8. A byte order mark is dropped. Synchronous: thousands of small files are read 5 times
 * faster so.
 */
export function readTextFile(root: string, file: string): ReadResult {
  const path = join(root, file);
  const name = basename(file);
  const refuse = <Found>(rule: Rule<Found>, found: Found, place = { line: 1, column: 1 }): ReadResult => ({
    text: null,
    diagnostic: report(rule, { file, ...place }, found),
  });

  let stats: Stats | undefined = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) {
    const target = targetOf(path);
    if (target === null) return refuse(notAFile, { name, is: 'a broken link' });
    if (!isBelow(target, realpathSync(root))) return refuse(linkOutOfContent, { name, target });
    stats = statSync(target);
  }
  if (stats === undefined) return refuse(notAFile, { name, is: 'missing' });
  if (stats.isDirectory()) return refuse(notAFile, { name, is: 'a folder' });
  if (!stats.isFile()) return refuse(notAFile, { name, is: 'a special file' });
  if (stats.size > maxBytes) {
    return refuse(fileTooLarge, { what: 'file', size: stats.size, limit: maxBytes, unit: 'bytes' });
  }

  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text !== null) return { text, diagnostic: null };
  const offset = firstInvalidByte(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return refuse(notUtf8, { byte: bytes[offset] ?? 0 }, place);
}

/** True for `folder/…`, false for `folder` itself. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a path leads when all links are followed; null when nothing is there. */
export function targetOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, options: { stream?: boolean } = {}): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
  } catch {
    return null;
  }
}

/** The first byte that can't stand where it stands, found by halving; `stream` lets a prefix end within a letter. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decode(bytes.subarray(0, middle), { stream: true }) !== null) valid = middle;
    else invalid = middle;
  }
  return Math.min(valid, bytes.length - 1);
}
