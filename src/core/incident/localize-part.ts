import type { Document, Entry, Locale, LocalizedPart, Part, PartKey, WrittenState } from '../model.ts';

/**
 * The part as a reader of `locale` gets it: its translation, else the source text with state `missing`. Null when the
 * source has no such part.
 */
export function localizePart(entry: Entry, key: PartKey, locale: Locale): LocalizedPart | null {
  const [source] = entry.documents;
  const original = source && partOf(source, key);
  if (source === undefined || original === undefined) return null;
  const document = documentFor(entry, locale);
  if (document === source) return { ...textOf(original), locale: source.locale, state: 'source', outdated: false };
  const translated = document && partOf(document, key);
  if (document === undefined || translated === undefined || document.role.is !== 'translation') {
    return { ...textOf(original), locale: source.locale, state: 'missing', outdated: false };
  }
  const { basedOn } = document.role;
  const outdated = Object.hasOwn(basedOn, key) && basedOn[key] !== original.digest;
  return { ...textOf(translated), locale: document.locale, state: stateOfPart(document.role, key), outdated };
}

/** What a part of a translation is. */
export function stateOfPart(role: Extract<Document['role'], { is: 'translation' }>, key: string): WrittenState {
  const { state, partStates = {} } = role;
  return Object.hasOwn(partStates, key) ? (partStates[key] ?? state) : state;
}

/**
 * The document that serves `locale`: its own, else that of the language it is a variant of (`es` for `es-419`, `en` for
 * `en-GB`), found by cutting subtags off the end as RFC 4647 section 3.4 (lookup) does.
 */
export function documentFor<Doc extends { locale: Locale }>(
  entry: { documents: readonly Doc[] },
  locale: Locale,
): Doc | undefined {
  for (let wanted = locale; wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('-')))) {
    const found = entry.documents.find((document) => document.locale === wanted);
    if (found) return found;
  }
  return undefined;
}

function partOf(document: Document, key: PartKey): Part | undefined {
  return document.parts.find((part) => part.key === key);
}

function textOf({ key, text, body }: Part): Pick<LocalizedPart, 'key' | 'text' | 'body'> {
  return { key, text, body };
}
