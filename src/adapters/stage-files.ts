import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isSafe } from './output-manifest.ts';

/** A file of the site, made when asked for. */
export interface OutputFile {
  /** Below the output folder, with `/`. */
  file: string;
  content(): Promise<Uint8Array | string>;
}

/** What differs from the standing output, in the order given; unchanged files are in neither list. */
export interface StagedFiles {
  added: readonly string[];
  changed: readonly string[];
}

const atOnce = 8;

/**
 * Makes every file and writes those that differ from `outDir` into `stagingDir`; `outDir` is only read. Rejects with the
 * first error, naming its file.
 */
export async function stageFiles(
  files: readonly OutputFile[],
  { outDir, stagingDir }: { outDir: string; stagingDir: string },
): Promise<StagedFiles> {
  const states = new Array<'added' | 'changed' | 'unchanged'>(files.length);
  let next = 0;
  const work = async () => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index];
      if (file === undefined) return;
      states[index] = await stage(file, outDir, stagingDir);
      // Lets finished writes go: without it the rendered pages of a large site pile up in memory.
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work)).catch((error: unknown) => {
    next = files.length;
    throw error;
  });
  const inState = (state: string) => files.filter((_, index) => states[index] === state).map(({ file }) => file);
  return { added: inState('added'), changed: inState('changed') };
}

async function stage({ file, content }: OutputFile, outDir: string, stagingDir: string) {
  if (!isSafe(file)) throw new Error(`“${file}” can't be a file of the site.`);
  try {
    const fresh = Buffer.from(await content());
    const standing = await readStanding(join(outDir, file));
    if (standing?.equals(fresh)) return 'unchanged';
    const path = join(stagingDir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fresh);
    return standing === null ? 'added' : 'changed';
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function readStanding(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    // A folder with the name of the file, or a file with the name of its folder: what leaves the site makes room.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return null;
    throw error;
  }
}
