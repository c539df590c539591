import type { Locale } from '../model.ts';

/**
 * The language of the site that a name was probably meant for: `DE` or `de_DE` for `de`, `english` or `deutsch`, the code of a
 * country such as `kr` for `ko`, three letters such as `deu`. Null where none of `known` fits, or several do.
 */
export function guessLocale(name: string, known: readonly Locale[]): Locale | null {
  const tag = canonical(name.trim().replaceAll('_', '-'));
  const same = (other: Locale) => other.toLowerCase() === tag?.toLowerCase();
  const language = tag?.split('-')[0] ?? '';
  // `zh-TW` is written in the script of `zh-Hant`.
  const written = writtenAs(tag);
  const of = (code: string) => known.filter((locale) => locale === code || locale.startsWith(`${code}-`));
  const candidates = [
    known.filter(same),
    tag?.includes('-') ? known.filter((locale) => writtenAs(locale) === written) : [],
    of(language),
    known.filter((locale) => namesOf(locale).includes(name.toLowerCase())),
    /^[a-z]{2}$/i.test(name) ? of(languageOf(name)) : [],
  ];
  const found = candidates.find((locales) => locales.length > 0) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** Language and script, `zh-Hant`; null for what is no language tag. */
function writtenAs(tag: string | null): string | null {
  const known = tag === null ? null : canonical(tag);
  if (known === null) return null;
  const { language, script } = new Intl.Locale(known).maximize();
  return `${language}-${script}`;
}

/** In English and in the language itself, lower-case. */
function namesOf(locale: Locale): string[] {
  if (canonical(locale) === null) return [];
  return ['en', locale].map((lang) => {
    const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' });
    return (names.of(locale) ?? locale).toLowerCase();
  });
}

/** What most people in a country speak. */
function languageOf(country: string): string {
  const region = canonical(`und-${country}`);
  return region === null ? '' : new Intl.Locale(region).maximize().language;
}
