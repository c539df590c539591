import type { Place } from '../diagnostic.ts';
import type { Document, Entry, SourceFacts } from '../model.ts';

export interface Source {
  document: Document;
  facts: SourceFacts;
  /** Where a fact is written, by its key in `Document.places`; the beginning of the file where that is unknown. */
  placeOf(key: string): Place;
}

/** The source file of an entry and its facts; every entry that was assembled has one. */
export function sourceOf({ documents }: Pick<Entry, 'documents'>): Source | null {
  const [document] = documents;
  if (document === undefined || document.role.is !== 'source') return null;
  const { file, places, role } = document;
  const placeOf = (key: string): Place => ({
    file,
    ...((Object.hasOwn(places, key) ? places[key] : null) ?? { line: 1, column: 1 }),
  });
  return { document, facts: role.facts, placeOf };
}
