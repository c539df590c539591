import { documentPlace } from '../core/survival/entry-folder.ts';
import { findBroken } from '../core/survival/find-broken.ts';
import { openLastGood } from './last-good.ts';
import type { LoadedSite } from './load-site.ts';

/**
 * Keeps the text of what was just published for the day on which its file breaks: languages, the site's own pages, and
 * the sources of incidents and maintenances. For a broken translation the source text stands in, so it needs no copy.
 */
export function recordPublished(loaded: LoadedSite, stateDir: string): void {
  const { sources, documents, diagnostics, exceptions } = loaded;
  const { broken, sourceless } = findBroken(diagnostics);
  const facts = new Set(documents.filter(({ role }) => role.is === 'source').map(({ file }) => file));
  const isKind = (file: string) => file !== 'content/site.yaml' && (documentPlace(file) === null || facts.has(file));
  const good = [...sources].filter(([file]) => isKind(file) && !broken.has(file));
  // A file that is gone, but whose text still stands in, is among the exceptions alone.
  const keep = [...broken, ...sourceless, ...exceptions.map(({ path }) => path)];
  openLastGood(stateDir).record(new Map(good), new Set(keep));
}
