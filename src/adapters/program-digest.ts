import { join } from 'node:path';
import { digestFiles, listFiles } from './digest-files.ts';
import { packageRoot } from './package-root.ts';

let known: string | undefined;

/**
 * Of everything that the program is made of, the versions of its libraries and of Node's language data included: what
 * another program left in a cache is not to be trusted.
 */
export function programDigest(): string {
  const { node = '', icu = '', tz = '' } = process.versions;
  known ??= digestFiles(
    [node, icu, tz, process.platform, process.arch],
    [
      ...listFiles(join(packageRoot, 'src'))
        .filter((file) => !file.endsWith('.test.ts'))
        .map((file) => ({ name: `src/${file}`, path: join(packageRoot, 'src', file) })),
      ...['astro.config.mjs', 'package.json', 'package-lock.json'].map((name) => ({
        name,
        path: join(packageRoot, name),
      })),
    ],
  );
  return known;
}
