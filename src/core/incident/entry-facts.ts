import { updateKey } from '../content/part-key.ts';
import { readingTime } from '../locale/reading-time.ts';
import type { Document, Entry, EntryFacts, Locale } from '../model.ts';
import { localizePart } from './localize-part.ts';
import { postmortemKeys } from './postmortem-keys.ts';

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

/** An entry with only the prose that lists show. */
export type ListedEntry = Entry & {
  /** How long its post-mortem takes to read in the language of each document, in milliseconds; none without one. */
  reading: Readonly<Record<Locale, number>>;
};

/** With its title and its newest update that has any prose. */
export function listedEntry(entry: Entry): ListedEntry {
  const written = new Set<string>(entry.documents[0]?.parts.map(({ key }) => key));
  const keys = entry.updates.map(({ at }) => updateKey(at));
  const latest = keys.findLast((key) => written.has(key));
  const documents = entry.documents.map((document) => ({
    ...document,
    parts: document.parts.filter(({ key }) => key === 'title' || key === latest),
    places: {},
  }));
  const locales = entry.postmortemAt === null ? [] : entry.documents.map(({ locale }) => locale);
  const reading = Object.fromEntries(locales.map((locale) => [locale, postmortemReading(entry, locale)]));
  return entry.kind === 'incident' ? { ...entry, documents, reading } : { ...entry, documents, reading };
}

/** As a reader of `locale` gets it, with what is not translated in the language of the source. */
function postmortemReading(entry: Entry, locale: Locale): number {
  const parts = postmortemKeys.map((key) => localizePart(entry, key, locale));
  return parts.reduce((sum, part) => sum + (part === null ? 0 : readingTime(part.text, part.locale)), 0);
}
