import { updateKey } from '../content/part-key.ts';
import type { Document, Entry, EntryFacts } from '../model.ts';

/** The entry without its prose; `digestOf` gives the digest of the text that a document was read from. */
export function entryFacts(entry: Entry, digestOf: (document: Document) => string): EntryFacts {
  const documents = entry.documents.map((document) => ({
    file: document.file,
    locale: document.locale,
    digest: digestOf(document),
    title: document.parts.find(({ key }) => key === 'title')?.digest ?? null,
    names: namesIn(document),
  }));
  return entry.kind === 'incident' ? { ...entry, documents } : { ...entry, documents };
}

function namesIn({ parts }: Document): string[] {
  const ids = parts.flatMap(({ body }) =>
    body.flatMap((segment) => (typeof segment !== 'string' && segment.hole === 'component' ? [segment.id] : [])),
  );
  return [...new Set(ids)];
}

/** The entry with only the prose that lists show: its title and its newest update that has any. */
export function listedEntry(entry: Entry): Entry {
  const written = new Set<string>(entry.documents[0]?.parts.map(({ key }) => key));
  const keys = entry.updates.map(({ at }) => updateKey(at));
  const latest = keys.findLast((key) => written.has(key));
  const documents = entry.documents.map((document) => ({
    ...document,
    parts: document.parts.filter(({ key }) => key === 'title' || key === latest),
    places: {},
  }));
  return entry.kind === 'incident' ? { ...entry, documents } : { ...entry, documents };
}
