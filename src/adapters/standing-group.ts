import { fileOf } from '../core/plan/urls.ts';

/** Files of one page in all its languages, as they were put in place. */
export interface StandingGroup {
  /** Digest of all that their keys follow from; empty where that is not known. */
  state: string;
  /** By path below the output folder. */
  files: ReadonlyMap<string, StandingFile>;
  /** As `openGroup` reads it. */
  packed: string;
}

/** A file as it was put in place. */
export interface StandingFile {
  /** Digest of all that it was made of; empty when that is not known. */
  key: string;
  digest: string;
  size: number;
  mtimeMs: number;
  /** Number of the build that wrote it. */
  build: number;
}

/** `path` is that of the page below the locale, as of an `OutputGroup`. */
export function standingGroup(path: string, state: string, files: ReadonlyMap<string, StandingFile>): StandingGroup {
  let packed: string | undefined;
  return {
    state,
    files,
    get packed() {
      packed ??= pack(files, fileOf(`/${path}`));
      return packed;
    },
  };
}

/** The files are unpacked when they are asked for: of nearly all groups of a long archive they never are. */
export function openGroup(path: string, state: string, packed: string): StandingGroup {
  let files: ReadonlyMap<string, StandingFile> | undefined;
  return {
    state,
    packed,
    get files() {
      files ??= unpack(packed, fileOf(`/${path}`));
      return files;
    },
  };
}

/**
 * Six words a file, none of which needs to be escaped in JSON, and `*` for the name that all files of the group share: so many files
 * are quick to read and to write.
 */
function pack(files: ReadonlyMap<string, StandingFile>, own: string): string {
  return [...files]
    .map(([file, { key, digest, size, mtimeMs, build }]) =>
      [encodeURI(file).replaceAll('*', '%2A').replace(own, '*'), encodeURI(key), digest, size, mtimeMs, build].join(
        ' ',
      ),
    )
    .join(' ');
}

function unpack(packed: string, own: string): Map<string, StandingFile> {
  const words = packed.split(' ');
  const files = new Map<string, StandingFile>();
  for (let at = 0; at + 5 < words.length; at += 6) {
    const [name = '', key = '', digest = '', size, mtimeMs, build] = words.slice(at, at + 6);
    const file = decoded(name.replace('*', own));
    if (!isSafe(file)) continue;
    files.set(file, { key: decoded(key), digest, size: Number(size), mtimeMs: Number(mtimeMs), build: Number(build) });
  }
  return files;
}

function decoded(word: string): string {
  return word.includes('%') ? decodeURI(word) : word;
}

/** A path below the output folder. A manifest edited by hand must not lead a deletion elsewhere. */
export function isSafe(file: unknown): file is string {
  return (
    typeof file === 'string' &&
    !file.includes('\\') &&
    !file.includes('//') &&
    !/^\/|\/$|^$/.test(file) &&
    !/(?:^|\/)\.\.?(?:\/|$)/.test(file)
  );
}
