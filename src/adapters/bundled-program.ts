import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.ts';
import { programDigest } from './program-digest.ts';
import { isSealed } from './sealed-folder.ts';

/** Where bundles of the program are kept, each under the digest of all that it was made of. */
export const programFolder = join(packageRoot, '.tidings/program');

/** Runs the program in one piece, when there is one of the program as it stands; else does nothing and gives false. */
export async function runBundledProgram(): Promise<boolean> {
  if (!existsSync(programFolder)) return false;
  const folder = join(programFolder, programDigest());
  if (!isSealed(folder)) return false;
  await import(pathToFileURL(join(folder, 'tidings.mjs')).href);
  return true;
}
