import type { Diagnostic } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import type { Document, Locale } from '../model.ts';
import type { Site } from '../site/site.ts';
import { createProseCheck } from './check-prose-words.ts';
import { proseWords } from './prose-words.ts';

/**
 * What authors typed in these documents that Tidings prints itself. `sources` has the text of each by its file. Without a
 * language, nothing is known to be printed.
 */
export function checkTypedWords(
  documents: readonly Pick<Document, 'file' | 'locale'>[],
  sources: ReadonlyMap<string, string>,
  site: Pick<Site, 'components' | 'defaultLocale'>,
  languages: ReadonlyMap<Locale, Pick<Language, 't'>>,
): Diagnostic[] {
  if (languages.size === 0) return [];
  const checks = new Map<Locale, ReturnType<typeof createProseCheck>>();
  return documents.flatMap(({ file, locale }) => {
    const check = checks.get(locale) ?? createProseCheck(proseWords(site, languages, locale));
    checks.set(locale, check);
    const text = sources.get(file);
    return text === undefined ? [] : check({ file, text });
  });
}
