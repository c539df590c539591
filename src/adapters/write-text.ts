import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { diskRefusal } from './disk-refusal.ts';
import { Refusal } from './refusal.ts';

/** Writes the file that `--out` names, as typed. Throws a `Refusal` that says what to do when it can't be written. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(path), text);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Refusal(`${path} can’t be written: its folder does not exist. Make it, or choose another with --out.`);
    throw diskRefusal(error, 'Nothing was written.') ?? error;
  }
}
