import { compareText, type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { checkLocale, unknownDateFnsLocale } from '../core/locale/check-locale.ts';
import { createLanguage, isComplete } from '../core/locale/create-language.ts';
import type { Language } from '../core/locale/language.ts';
import type { LocaleData } from '../core/locale/locale-data.ts';
import { parseLocale } from '../core/locale/parse-locale.ts';
import { pseudoLocale, pseudoLocales } from '../core/locale/pseudo-locale.ts';
import type { Locale } from '../core/model.ts';
import type { Site } from '../core/site/site.ts';
import type { Exception } from '../core/survival/exception.ts';
import type { DateFnsLocale } from '../core/time/format-duration.ts';
import { loadDateFnsLocale } from './load-date-fns-locale.ts';
import { textDigest } from './sealed-file.ts';

/** `text` is null where the file can't be read. */
export interface LocaleFile {
  file: string;
  text: string | null;
  locale: Locale;
}

export interface LoadedLanguages {
  /** The default first, then by locale. None when the file of the default has an error. */
  languages: ReadonlyMap<Locale, Language>;
  /** The files that the languages were made of, as they stand or as they were published last. */
  files: readonly LocaleFile[];
  /** Of all that each says. */
  digests: ReadonlyMap<Locale, string>;
  /** Of the files as they stand. */
  diagnostics: Diagnostic[];
  exceptions: Exception[];
}

/**
 * The languages of the site. For a file with an error the text published last stands in; without one the language is left
 * out. For the default locale nothing can stand in. `pseudo` adds the pseudo-locales, made of the default locale.
 */
export async function loadLanguages(
  files: readonly LocaleFile[],
  site: Pick<Site, 'defaultLocale' | 'timeZones'> | null,
  lastGood: (file: string) => string | null,
  { pseudo = false } = {},
): Promise<LoadedLanguages> {
  const parsed = files.map((file) => ({ ...file, ...parse(file) }));
  const diagnostics = parsed.flatMap((result) => result.diagnostics);
  const fallback = parsed.find(({ locale }) => locale === site?.defaultLocale)?.data ?? null;
  if (site === null || fallback === null)
    return { languages: new Map(), files: [], digests: new Map(), diagnostics, exceptions: [] };

  const { timeZones } = site;
  const rank = (locale: Locale) => (locale === site.defaultLocale ? 0 : 1);
  const languages = new Map<Locale, Language>();
  const digests = new Map<Locale, string>();
  const used: LocaleFile[] = [];
  const exceptions: Exception[] = [];
  for (const file of parsed.toSorted((a, b) => rank(a.locale) - rank(b.locale) || compareText(a.locale, b.locale))) {
    const judged = await judge(file, fallback);
    diagnostics.push(...judged.diagnostics);
    let { ready } = judged;
    let { text } = file;
    if (ready === null) {
      if (file.locale === fallback.locale)
        return { languages: new Map(), files: [], digests: new Map(), diagnostics, exceptions: [] };
      text = lastGood(file.file);
      ready = (await judge(parse({ ...file, text }), fallback)).ready;
      exceptions.push({ is: ready === null ? 'leftOut' : 'kept', what: 'language', path: file.file });
    }
    if (ready !== null) {
      used.push({ file: file.file, locale: file.locale, text });
      add(ready);
    }
  }
  for (const locale of pseudo ? pseudoLocales : []) {
    const { ready } = await judge({ data: pseudoLocale(fallback, locale), diagnostics: [] }, fallback);
    if (ready !== null) add(ready);
  }
  return { languages, files: used, digests, diagnostics, exceptions };

  function add({ data, dateFnsLocale }: { data: LocaleData; dateFnsLocale: DateFnsLocale }): void {
    languages.set(data.locale, createLanguage(data, dateFnsLocale, fallback ?? data, timeZones));
    digests.set(data.locale, textDigest(said(data, fallback ?? data)));
  }
}

/** All that the language of a file says; where its lines stand makes no difference. */
function said(data: LocaleData, fallback: LocaleData): string {
  const own = ({ meta, formats, zones, strings }: LocaleData) => [meta, formats, zones, strings];
  return JSON.stringify([own(data), isComplete(data) ? null : own(fallback)]);
}

interface Parsed {
  data: LocaleData | null;
  diagnostics: readonly Diagnostic[];
}

function parse({ file, text, locale }: LocaleFile): Parsed {
  return text === null ? { data: null, diagnostics: [] } : parseLocale({ file, text, locale });
}

/** What is needed to make the language, null when its file has any error; `diagnostics` are the further findings. */
async function judge({ data, diagnostics: known }: Parsed, fallback: LocaleData) {
  if (data === null) return { ready: null, diagnostics: [] };
  const diagnostics = checkLocale(data, fallback, data.locale === fallback.locale);
  const dateFnsLocale: DateFnsLocale | null = await loadDateFnsLocale(data.meta.dateFns);
  if (dateFnsLocale === null) diagnostics.push(unknownDateFnsLocale(data));
  const isReady = dateFnsLocale !== null && !hasErrors([...known, ...diagnostics]);
  return { ready: isReady ? { data, dateFnsLocale } : null, diagnostics };
}
