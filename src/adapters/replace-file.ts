import { randomUUID } from 'node:crypto';
import { link, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

const mark = '\ufeff';

/**
 * Writes the text of a file in one step; a link stays a link, a byte order mark stays. `before` is the text that is known of it, null for
 * a file that isn't there yet. False when someone else has changed the file meanwhile: then it is left alone.
 */
export async function replaceFile(path: string, before: string | null, after: string): Promise<boolean> {
  if (before === null) return createFile(path, after);
  const target = await realpath(path);
  const now = await readFile(target, 'utf8');
  const start = now.startsWith(mark) ? mark : '';
  if (now !== start + before) return false;
  const staged = `${target}~${randomUUID()}~`;
  try {
    await writeFile(staged, start + after, { mode: (await stat(target)).mode });
    await rename(staged, target);
  } finally {
    await rm(staged, { force: true });
  }
  return true;
}

/** A link to a name that is taken fails, unlike a rename. */
async function createFile(path: string, text: string): Promise<boolean> {
  const staged = `${path}~${randomUUID()}~`;
  try {
    await writeFile(staged, text);
    await link(staged, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(staged, { force: true });
  }
}
