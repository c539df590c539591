import { digest } from '../digest.ts';
import { type InterfaceString, interfaceStrings } from '../locale/interface-strings.ts';
import type { LocaleData } from '../locale/locale-data.ts';
import { numbersOf } from '../locale/plural-categories.ts';
import { orderedCategories, pluralForms } from '../locale/plural-forms.ts';
import type { Catalog, CatalogEntry } from './catalog.ts';

/** All interface strings of a language beside those of `source`; null where gettext has no formula for its plurals. */
export function stringCatalog(source: LocaleData, data: LocaleData): Catalog | null {
  const { lang } = data.meta;
  const forms = pluralForms(lang);
  if (forms === null) return null;
  const entries = Object.entries<InterfaceString>(interfaceStrings).flatMap(([key, kind]): CatalogEntry[] => {
    const text = kind.plural ? sourcePlural(source, key) : { source: textOf(source, key), plural: null };
    if (text.source === '') return [];
    const texts = keysOf(key, kind, lang).map((one) => textOf(data, one));
    return [{ key, notes: notesFor(kind, lang), ...text, texts }];
  });
  return { sourceLang: source.meta.lang, lang, pluralForms: forms, digest: textsDigest(data), entries };
}

/** The keys of the texts of a string in a locale file, in the order of gettext's forms. */
export function keysOf(key: string, { plural }: InterfaceString, lang: string): string[] {
  return plural ? orderedCategories(lang).map((category) => `${key}_${category}`) : [key];
}

/** Of all texts, whatever their order. */
export function textsDigest({ strings }: LocaleData): string {
  return digest(JSON.stringify(Object.entries(strings).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

export function textOf({ strings }: LocaleData, key: string): string {
  return Object.hasOwn(strings, key) ? (strings[key] ?? '') : '';
}

/** gettext has two source texts, for one and for many, whatever categories the source language has. */
export function sourcePlural(source: LocaleData, key: string): { source: string; plural: string } {
  const plural = textOf(source, `${key}_other`);
  return { source: textOf(source, `${key}_one`) || plural, plural };
}

function notesFor({ note, variables = [], plural, link }: InterfaceString, lang: string): string[] {
  const categories = orderedCategories(lang);
  const forms = categories.map((category, index) => {
    const numbers = numbersOf(lang, category, 3);
    return `[${index}] ${category}: ${numbers.length === 0 ? 'fractions' : numbers.join(', ')}`;
  });
  return [
    note,
    ...(variables.length === 0 ? [] : [`Keep ${variables.map((name) => `{{${name}}}`).join(', ')}.`]),
    ...(link ? ['Keep <link>…</link> around the words of the link.'] : []),
    ...(plural && categories.length > 1 ? [`Forms: ${forms.join('; ')}.`] : []),
  ];
}
