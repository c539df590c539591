import type { Language } from '../core/locale/language.ts';

/** Name of a language as readers of another know it: `Englisch` in German. Its own name where the platform has none. */
export function languageName(named: Pick<Language, 'lang' | 'name'>, reader: Pick<Language, 'lang'>): string {
  const names = new Intl.DisplayNames([reader.lang], { type: 'language', fallback: 'none' });
  return names.of(named.lang) ?? named.name;
}
