import { compareText, type Diagnostic } from '../core/diagnostic.ts';
import { checkLocale, unknownDateFnsLocale } from '../core/locale/check-locale.ts';
import { createLanguage } from '../core/locale/create-language.ts';
import type { Language } from '../core/locale/language.ts';
import { parseLocale } from '../core/locale/parse-locale.ts';
import type { Locale } from '../core/model.ts';
import type { Site } from '../core/site/site.ts';
import { loadDateFnsLocale } from './load-date-fns-locale.ts';
import type { TextFile } from './read-text-file.ts';

/** The languages of the site, the default first, then by locale. None when the default's file can't be read. */
export async function loadLanguages(
  files: readonly (TextFile & { locale: Locale })[],
  site: Pick<Site, 'defaultLocale' | 'timeZones'> | null,
): Promise<{ languages: ReadonlyMap<Locale, Language>; diagnostics: Diagnostic[] }> {
  const parsed = files.map((file) => parseLocale(file));
  const diagnostics = parsed.flatMap((result) => result.diagnostics);
  const all = parsed.flatMap(({ data }) => (data === null ? [] : [data]));
  const fallback = all.find(({ locale }) => locale === site?.defaultLocale);
  if (site === null || fallback === undefined) return { languages: new Map(), diagnostics };

  const rank = (locale: Locale) => (locale === site.defaultLocale ? 0 : 1);
  const languages = new Map<Locale, Language>();
  for (const data of all.sort((a, b) => rank(a.locale) - rank(b.locale) || compareText(a.locale, b.locale))) {
    diagnostics.push(...checkLocale(data, fallback, data === fallback));
    const dateFnsLocale = await loadDateFnsLocale(data.meta.dateFns);
    if (dateFnsLocale === null) diagnostics.push(unknownDateFnsLocale(data));
    else languages.set(data.locale, createLanguage(data, dateFnsLocale, fallback, site.timeZones));
  }
  return { languages, diagnostics };
}
