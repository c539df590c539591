import { hash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const name = 'tidings';

/**
 * Writes lines of a cache in one step, under a first line that tells the version of what wrote them and the digest of each.
 * No line may hold a line break: JSON doesn't.
 */
export function writeSealed(path: string, version: string, lines: readonly string[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}-${randomUUID()}`;
  // Bytes of each by itself: as one text, a single sign beyond Latin would double all of it.
  const bytes = lines.map((line) => Buffer.from(line));
  const seal = Buffer.from([name, version, ...bytes.map(textDigest)].join(' '));
  try {
    writeFileSync(fresh, Buffer.concat([seal, ...bytes].flatMap((line) => [line, lineEnd])));
    renameSync(fresh, path);
  } finally {
    // What a full disk left of it.
    rmSync(fresh, { force: true });
  }
}

const lineEnd = Buffer.from('\n');

/** Removes what killed writers of this file left beside it; not while others may be writing. */
export function removeUnfinished(path: string): void {
  const [folder, start] = [dirname(path), `${basename(path)}-`];
  if (!existsSync(folder)) return;
  for (const left of readdirSync(folder)) if (left.startsWith(start)) rmSync(join(folder, left), { force: true });
}

/**
 * The lines of a cache that are wanted, by their index. Null when the file is missing, torn, changed by hand, or written by
 * another version: what it says is then not to be trusted.
 */
export function readSealed(path: string, version: string, wanted: readonly number[]): string[] | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const [seal = '', ...lines] = slices(bytes);
  const [writer, writtenBy, ...digests] = seal.toString().split(' ');
  if (writer !== name || writtenBy !== version || digests.length !== lines.length) return null;
  const found = wanted.map((index) => lines[index]);
  const isWhole = found.every((line, index) => line !== undefined && textDigest(line) === digests[wanted[index] ?? -1]);
  return isWhole ? found.map(String) : null;
}

/** The same in 22 letters, for what is only compared with itself: 128 bits. Of a piece cut from a text, the whole would stay in memory. */
export function shortDigest(text: string | Uint8Array): string {
  return hash('sha256', text, 'buffer').toString('base64url', 0, 16);
}

/** Of a text, or of its bytes in UTF-8: 43 letters of SHA-256. */
export function textDigest(text: string | Uint8Array): string {
  return hash('sha256', text, 'base64url');
}

function slices(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    // A last line without its end was cut off.
    if (end === -1) return [];
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}
