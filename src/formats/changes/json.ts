/** Files that a build wrote or removed, below the output folder. */
export interface ChangedFiles {
  /** Where the site is served, with a trailing `/`. */
  url: string;
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

/** For uploading and for purging a CDN: each file with the address that readers ask for. */
export function jsonChanges({ url, added, changed, removed }: ChangedFiles): string {
  const item = (file: string) => ({ file, url: url + encoded(file.replace(/(^|\/)index\.html$/, '$1')) });
  const lists = { added: added.map(item), changed: changed.map(item), removed: removed.map(item) };
  return `${JSON.stringify({ url, ...lists }, null, 2)}\n`;
}

/** As browsers ask for it: what is purged must be the very address. */
function encoded(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}
