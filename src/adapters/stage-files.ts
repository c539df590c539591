import { mkdirSync, readFileSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compressedSiblings } from './compress-files.ts';
import { textDigest } from './sealed-file.ts';
import { isSafe, type StandingFile } from './standing-group.ts';

/** A file of the site. */
export interface FileToMake {
  /** Below the output folder, with `/`. */
  file: string;
  /** Digest of all that it is made of. */
  key: string;
  /** The site brings a compressed file for it, beside which none is made. */
  isCompressed?: boolean | undefined;
}

/** A file of the site, made when asked for. */
export interface OutputFile extends FileToMake {
  content(): Promise<Uint8Array | string>;
}

export interface StagedFile {
  file: string;
  is: 'added' | 'changed' | 'unchanged';
  /** How it will stand once it is in place. */
  standing: Omit<StandingFile, 'build'>;
}

export interface StageOptions {
  outDir: string;
  /** Null to find out only what would be written. */
  stagingDir: string | null;
  /** Files that stand beside each made file, made of its bytes: compressed ones. */
  siblingsOf?:
    | ((file: string, bytes: Uint8Array) => Promise<readonly { file: string; bytes: Uint8Array }[]>)
    | undefined;
  onStaged?: ((done: number, all: number) => void) | undefined;
}

export function stageOptions({ outDir, stagingDir, compress }: StagePlaces): StageOptions {
  return { outDir, stagingDir, siblingsOf: compress ? compressedSiblings : undefined };
}

export interface StagePlaces extends Pick<StageOptions, 'outDir' | 'stagingDir'> {
  compress: boolean;
}

/** Compressed files are made beside the next; the bytes of more would only wait in memory. */
const atOnce = 2;

/**
 * Makes every file and writes those that differ from `outDir` into `stagingDir`; `outDir` is only read. Gives them in the
 * order of `files`. Rejects with the first error, naming its file.
 */
export async function stageFiles(files: readonly OutputFile[], options: StageOptions): Promise<StagedFile[]> {
  return (await stageEach(files, options)).flat();
}

/** As `stageFiles`, with the files that stand beside each in a list of their own. */
export async function stageEach(files: readonly OutputFile[], options: StageOptions): Promise<StagedFile[][]> {
  const staged = new Array<StagedFile[]>(files.length);
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index];
      if (file === undefined) return;
      staged[index] = await make(file, options);
      options.onStaged?.(++done, files.length);
      // Lets finished work go: without it the rendered pages of a large site pile up in memory.
      await setImmediate();
    }
  };
  const failures: unknown[] = [];
  const stop = (error: unknown) => {
    failures.push(error);
    next = files.length;
  };
  // Until none is at work any more: after that, nothing is written into staging.
  await Promise.all(Array.from({ length: atOnce }, () => work().catch(stop)));
  if (failures.length > 0) throw failures[0];
  return staged;
}

async function make(
  { file, key, content, isCompressed = false }: OutputFile,
  options: StageOptions,
): Promise<StagedFile[]> {
  try {
    const made = await content();
    const bytes =
      typeof made === 'string' ? Buffer.from(made) : Buffer.from(made.buffer, made.byteOffset, made.byteLength);
    const siblings = isCompressed ? [] : ((await options.siblingsOf?.(file, bytes)) ?? []);
    return [{ file, bytes }, ...siblings].map((one) => stage(one.file, key, one.bytes, options));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function stage(file: string, key: string, bytes: Uint8Array, { outDir, stagingDir }: StageOptions): StagedFile {
  if (!isSafe(file)) throw new Error(`“${file}” can't be a file of the site.`);
  const path = join(outDir, file);
  const standing = standingFile(path);
  if (standing !== null && holds(path, standing, bytes)) return staged('unchanged', standing.mtimeMs);
  const is = standing === null ? 'added' : 'changed';
  if (stagingDir === null) return staged(is, 0);
  // A rename keeps both size and time.
  return staged(is, write(join(stagingDir, file), bytes));

  function staged(as: StagedFile['is'], mtimeMs: number): StagedFile {
    return { file, is: as, standing: { key, digest: textDigest(bytes), size: bytes.length, mtimeMs } };
  }
}

/**
 * Null where there is none. A folder with the name of the file, or a file with the name of its folder: what leaves the site makes
 * room. Asked without an error: most files of a first build are not there, and errors are dear.
 */
function standingFile(path: string): Stats | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats : null;
}

function holds(path: string, { size }: Stats, bytes: Uint8Array): boolean {
  return size === bytes.length && readFileSync(path).equals(bytes);
}

/** Gives the time of the file. */
function write(path: string, bytes: Uint8Array): number {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return statSync(path).mtimeMs;
}
