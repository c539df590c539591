/**
 * What differs from the files as they stand, because some have errors. Kept: the text that was published last stands in.
 * Left out: it is not on the site, or, of a translation, the source text is there instead.
 */
export interface Exception {
  is: 'kept' | 'leftOut';
  what: 'incident' | 'maintenance' | 'translation' | 'language' | 'page';
  /** A file, or the folder of what is left out as a whole. */
  path: string;
}

/** False when something that should be on the site is not there at all. */
export function isComplete(exceptions: readonly Exception[]): boolean {
  return exceptions.every(({ is, what }) => is === 'kept' || what === 'translation');
}
