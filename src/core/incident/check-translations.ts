import { type Diagnostic, report } from '../diagnostic.ts';
import type { Document, Entry, Locale } from '../model.ts';
import { translationMissing } from '../rules/translation-missing.ts';
import { translationOutdated } from '../rules/translation-outdated.ts';
import { translationPartMissing } from '../rules/translation-part-missing.ts';
import { documentFor } from './localize-part.ts';

/** Which translations an entry lacks, as a whole and in parts, and which were made from an older text. */
export function checkTranslations(entry: Entry, locales: readonly Locale[], written: readonly Locale[]): Diagnostic[] {
  const [source] = entry.documents;
  if (source === undefined) return [];
  const lacking = locales.filter((locale) => !written.includes(locale) && documentFor(entry, locale) === undefined);
  const missing = { locales: lacking, file: source.file };
  return [
    ...(lacking.length === 0 ? [] : [report(translationMissing, { file: source.file, line: 1, column: 1 }, missing)]),
    ...shownTranslations(entry, locales).flatMap((document) => [
      ...missingParts(document, source),
      ...outdatedParts(document, source),
    ]),
  ];
}

/** Translations that readers of some language of the site see. */
export function shownTranslations(entry: Pick<Entry, 'documents'>, locales: readonly Locale[]): Document[] {
  const shown = new Set(locales.map((locale) => documentFor(entry, locale)));
  return entry.documents.filter((document) => document.role.is === 'translation' && shown.has(document));
}

/** Reported where the first of them belongs: at the translated part before it. */
function missingParts({ file, parts }: Document, source: Document): Diagnostic[] {
  const keys = source.parts.map(({ key }) => key);
  const there = new Map(parts.map((part) => [part.key, part]));
  const missing = keys.filter((key) => !there.has(key));
  const [first] = missing;
  if (first === undefined) return [];
  const before = keys.slice(0, keys.indexOf(first)).flatMap((key) => there.get(key) ?? []);
  const { line, column } = before.at(-1) ?? { line: 1, column: 1 };
  return [report(translationPartMissing, { file, line, column }, { parts: missing, source: source.file })];
}

function outdatedParts(translation: Document, source: Document): Diagnostic[] {
  const { file } = translation;
  return translation.parts.flatMap((part) => {
    const original = source.parts.find(({ key }) => key === part.key);
    const digest = basisOf(translation, part.key);
    if (original === undefined || digest === null || digest === original.digest) return [];
    const found = { file, source: source.file, sourceLine: original.line, digest };
    return [report(translationOutdated, { file, line: part.line, column: part.column }, found)];
  });
}

/** Digest of the source text that a part was made from, null where the file doesn't say. */
export function basisOf({ role }: Document, key: string): string | null {
  if (role.is !== 'translation' || !Object.hasOwn(role.basedOn, key)) return null;
  return role.basedOn[key] ?? null;
}
