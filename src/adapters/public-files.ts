import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicFiles } from '../core/site/brand.ts';
import { listFiles } from './digest-files.ts';

/** The files of `public/` below `root`, looked at when asked for. */
export function publicFiles(root: string): PublicFiles {
  const folder = join(root, 'public');
  return { list: () => listFiles(folder), read: (path) => readFileSync(join(folder, path)) };
}
