import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import type { Document, Locale } from '../model.ts';
import type { Site } from '../site/site.ts';
import { createProseCheck } from './check-prose-words.ts';
import { proseWords } from './prose-words.ts';

/** Finds what the author of a document typed that Tidings prints itself. */
export type TypedWordsCheck = (document: Pick<Document, 'file' | 'locale'>, text: string) => Diagnostic[];

/** Made once for all documents of a site. Without a language, nothing is known to be printed. */
export function createTypedWordsCheck(
  site: Pick<Site, 'components' | 'defaultLocale'>,
  languages: ReadonlyMap<Locale, Pick<Language, 't'>>,
): TypedWordsCheck {
  const checks = new Map<Locale, ReturnType<typeof createProseCheck>>();
  return ({ file, locale }, text) => {
    if (languages.size === 0) return [];
    const check = checks.get(locale) ?? createProseCheck(proseWords(site, languages, locale));
    checks.set(locale, check);
    return check({ file, text });
  };
}

export function checkTypedWords(
  documents: readonly Pick<Document, 'file' | 'locale'>[],
  sources: ReadonlyMap<string, string>,
  site: Pick<Site, 'components' | 'defaultLocale'>,
  languages: ReadonlyMap<Locale, Pick<Language, 't'>>,
): Diagnostic[] {
  const check = createTypedWordsCheck(site, languages);
  return documents.flatMap((document) => check(document, sources.get(document.file) ?? ''));
}
