import { type InterfaceString, interfaceStrings } from './interface-strings.ts';
import { languageName } from './language-name.ts';
import type { LocaleData, LocaleMeta } from './locale-data.ts';
import { pluralCategories } from './plural-categories.ts';

/** What can be said of a locale file at a glance. */
export interface LanguageRow extends Pick<LocaleMeta, 'name' | 'dir' | 'reviewed'> {
  locale: string;
  /** In English. */
  englishName: string;
  pluralForms: readonly string[];
  /** How many texts it has, of how many there are; a plural text with all its forms counts once. */
  texts: { own: number; all: number };
}

export function languageRow({ locale, meta, strings }: LocaleData): LanguageRow {
  const { name, dir, reviewed, lang } = meta;
  const pluralForms = pluralCategories(lang);
  const isThere = ([key, { plural }]: [string, InterfaceString]) =>
    (plural ? pluralForms.map((form) => `${key}_${form}`) : [key]).every((own) => Object.hasOwn(strings, own));
  const all = Object.entries<InterfaceString>(interfaceStrings);
  return {
    ...{ locale, name, dir, reviewed, pluralForms },
    englishName: languageName(meta, { lang: 'en' }),
    texts: { own: all.filter(isThere).length, all: all.length },
  };
}
