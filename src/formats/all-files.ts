import type { FilesOf } from '../core/plan/plain-file.ts';

/** Of every format whose files are part of each site. */
export const allFiles: readonly FilesOf[] = [];
