import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './digest-files.ts';
import { textDigest } from './sealed-file.ts';
import { isSafe } from './standing-group.ts';

/**
 * The texts of authors' files as they were published last, in `.tidings/last-good/`: what stands in for a file that has an
 * error now. A copy that is torn or of another version counts as none.
 */
export interface LastGood extends GoodTexts {
  /** Makes these the copies, and forgets all others but those of `keep`. To be called with the lock of the build. */
  record(texts: ReadonlyMap<string, GoodText>, keep: ReadonlySet<string>): void;
}

export interface GoodTexts {
  /** Text of a file by its path; null when none is known. */
  read(file: string): string | null;
  /** Paths of the files in a folder that have a copy. */
  list(folder: string): string[];
}

/** A text that need not be read again when there is a copy of it. */
export interface GoodText {
  digest: string;
  /** Null when it has changed meanwhile. */
  read(): string | null;
}

const version = 'tidings-last-good-2';
const indexName = 'index.json';

export function openLastGood(stateDir: string): LastGood {
  const folder = join(stateDir, 'last-good');
  return {
    read: (file) => readCopy(join(folder, file)),
    list(below) {
      try {
        return readdirSync(join(folder, below), { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => `${below}/${name}`);
      } catch {
        return [];
      }
    },
    record(texts, keep) {
      const standing = readIndex(join(folder, indexName));
      const next = new Map<string, string>();
      for (const [file, { digest, read }] of texts) {
        const text = standing.get(file) === digest ? null : read();
        if (text !== null) write(file, `${version} ${digest}\n${text}`);
        if (text !== null || standing.get(file) === digest) next.set(file, digest);
      }
      for (const [file, digest] of standing) if (keep.has(file) && !next.has(file)) next.set(file, digest);
      const isSame = next.size === standing.size && [...next].every(([file, digest]) => standing.get(file) === digest);
      if (isSame) return;
      // Without an index it is not known what else is there.
      for (const file of standing.size > 0 ? standing.keys() : listFiles(folder)) {
        if (isSafe(file) && file !== indexName && !next.has(file) && !keep.has(file))
          rmSync(join(folder, file), { force: true });
      }
      write(indexName, JSON.stringify({ version, files: Object.fromEntries(next) }));
    },
  };

  function write(file: string, text: string): void {
    // One name for all: the lock keeps other builds out, and what a killed one left is written over.
    const fresh = join(stateDir, 'last-good-unfinished');
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  }
}

function readCopy(path: string): string | null {
  try {
    const copy = readFileSync(path, 'utf8');
    const end = copy.indexOf('\n');
    const text = copy.slice(end + 1);
    return copy.slice(0, end) === `${version} ${textDigest(text)}` ? text : null;
  } catch {
    return null;
  }
}

/** Digests of the copies, so that a build need not read them all. When it can't be read, all are written anew. */
function readIndex(path: string): Map<string, string> {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'));
    return new Map(value.version === version ? Object.entries<string>(value.files) : []);
  } catch {
    return new Map();
  }
}
