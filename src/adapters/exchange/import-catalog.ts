import { type Diagnostic, report } from '../../core/diagnostic.ts';
import type { ReturnedCatalog } from '../../core/exchange/catalog.ts';
import { editStrings } from '../../core/exchange/edit-strings.ts';
import { importStrings } from '../../core/exchange/import-strings.ts';
import { parseLocale } from '../../core/locale/parse-locale.ts';
import { exchangeLanguage } from '../../core/rules/exchange-language.ts';
import { Refusal } from '../refusal.ts';
import type { FileToWrite } from './import-documents.ts';
import { localeFor, type SiteTexts } from './site-texts.ts';

/** What becomes of the locale file that a catalog belongs to. Writes nothing. */
export function importCatalog(
  texts: SiteTexts,
  catalog: ReturnedCatalog,
  { force }: { force: boolean },
): { write: FileToWrite | null; diagnostics: readonly Diagnostic[] } {
  const { site, locales } = texts;
  const locale = localeFor(texts, catalog.lang);
  if (locale === null || locale === site.defaultLocale) {
    const known = [...locales.keys()].filter((other) => other !== site.defaultLocale).map(texts.langOf);
    const found = { is: 'target', lang: catalog.lang, known } as const;
    return { write: null, diagnostics: [report(exchangeLanguage, catalog.place, found)] };
  }
  const source = locales.get(site.defaultLocale)?.data ?? null;
  const file = locales.get(locale);
  if (source === null || !file?.data) {
    throw new Refusal(
      `locales/${source === null ? site.defaultLocale : locale}.json can’t be read. See tidings check.`,
    );
  }
  const { data, text } = file;
  const imported = importStrings(catalog, { source, data, force });
  if (imported.texts.size === 0) return { write: null, diagnostics: imported.diagnostics };
  const after = editStrings({ text, data }, imported.texts, source);
  const errors = parseLocale({ file: file.file, locale, text: after }).diagnostics.filter(
    ({ severity }) => severity === 'error',
  );
  if (errors.length > 0) return { write: null, diagnostics: [...imported.diagnostics, ...errors] };
  const write = { file: file.file, before: text, after, parts: imported.texts.size };
  return { write, diagnostics: imported.diagnostics };
}
