import { remember } from '../time/remember.ts';
import type { Language } from './language.ts';

/** Name of a language as readers of another know it: `Englisch` in German. Its own name where the platform has none. */
export function languageName(named: Pick<Language, 'lang' | 'name'>, reader: Pick<Language, 'lang'>): string {
  return namesIn(reader.lang)(named.lang) ?? named.name;
}

const namesIn = remember(100, (lang: string) => {
  const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  return remember(100, (named: string) => names.of(named));
});
