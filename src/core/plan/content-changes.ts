import type { EntryFacts } from '../model.ts';

/** What authors and translators did since the build before, counted. */
export interface ContentChanges {
  /** New updates of entries that were there before. */
  updates: number;
  incidents: number;
  maintenances: number;
  /** Sources that changed without a new update. */
  edits: number;
  /** Translations that came, changed or went. */
  translations: number;
  /** Entries that went. */
  removed: number;
}

/** Entries by `incident/<slug>`, before and after. */
export function contentChanges(
  before: ReadonlyMap<string, EntryFacts>,
  after: ReadonlyMap<string, EntryFacts>,
): ContentChanges {
  const changes: ContentChanges = { updates: 0, incidents: 0, maintenances: 0, edits: 0, translations: 0, removed: 0 };
  for (const [key, entry] of after) {
    const former = before.get(key);
    if (former === entry) continue;
    if (former === undefined) changes[entry.kind === 'incident' ? 'incidents' : 'maintenances'] += 1;
    else compare(former, entry, changes);
  }
  for (const key of before.keys()) if (!after.has(key)) changes.removed += 1;
  return changes;
}

function compare(former: EntryFacts, entry: EntryFacts, changes: ContentChanges): void {
  const [[formerSource, ...formerTexts], [source, ...texts]] = [former.documents, entry.documents];
  if (formerSource?.digest !== source?.digest) {
    const known = new Set<number>(former.updates.map(({ at }) => at));
    const added = entry.updates.filter(({ at }) => !known.has(at)).length;
    if (added > 0) changes.updates += added;
    else changes.edits += 1;
  }
  const digests = new Map(formerTexts.map(({ file, digest }) => [file, digest]));
  for (const { file, digest } of texts) {
    if (digests.get(file) !== digest) changes.translations += 1;
    digests.delete(file);
  }
  changes.translations += digests.size;
}
