import { Refusal } from './refusal.ts';

/**
 * Runs what writes to the disk; where the disk refuses, rejects with words that say what to do. `outcome` is a sentence on
 * what became of the site. Other errors stay as they are.
 */
export async function onDisk<Result>(outcome: string, write: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw diskRefusal(error, outcome) ?? error;
  }
}

/** What stood in the output folder when the disk refused. */
export const outcomes = {
  untouched: 'Nothing was written; what stood before still stands.',
  partly: 'The new pages are in place only in part; the next build completes them.',
  published: 'The site was published; only the cache for the next build is incomplete.',
} as const;

export function diskRefusal(error: unknown, outcome: string): Refusal | null {
  const { code, path } = codeAndPath(error);
  const what = path ?? 'A file';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Refusal(
        `There is no room on the disk${path === null ? '' : ` for ${path}`} (${code}). ${outcome} Make room, then build again.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS': {
      const why = code === 'EROFS' ? 'the disk is read-only' : 'permission is denied';
      return new Refusal(
        `${what} can’t be written: ${why} (${code}). ${outcome} Allow it, or choose another folder with --out.`,
      );
    }
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
    case 'ENOTEMPTY':
      return new Refusal(
        `${what} can’t be written: a file stands where a folder is needed, or the reverse (${code}). ${outcome} Move it away, or choose another folder with --out.`,
      );
    default:
      return null;
  }
}

/** The error's own, or that of what caused it. */
function codeAndPath(error: unknown): { code: string | null; path: string | null } {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, path, dest } = at as { code?: unknown; path?: unknown; dest?: unknown };
    const place = typeof dest === 'string' ? dest : path;
    if (typeof code === 'string') return { code, path: typeof place === 'string' ? place : nameIn(error) };
  }
  return { code: null, path: null };
}

/** An error of staging begins with the file that it is about. */
function nameIn(error: unknown): string | null {
  return error instanceof Error ? (/^(\S+\.\w+): /.exec(error.message)?.[1] ?? null) : null;
}
