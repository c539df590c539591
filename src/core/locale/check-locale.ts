import { type Diagnostic, report } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';
import { defaultLocaleStringMissing } from '../rules/default-locale-string-missing.ts';
import { localeDateFnsUnknown } from '../rules/locale-date-fns-unknown.ts';
import { localeKeyUnknown } from '../rules/locale-key-unknown.ts';
import { localePluralMissing } from '../rules/locale-plural-missing.ts';
import { localeStringMissing } from '../rules/locale-string-missing.ts';
import { localeZoneUnknown } from '../rules/locale-zone-unknown.ts';
import { guessTimeZone, isTimeZone } from '../time/zone.ts';
import { checkFormats } from './check-formats.ts';
import { checkLink, checkVariables } from './check-text.ts';
import { type InterfaceString, interfaceStrings } from './interface-strings.ts';
import type { LocaleData } from './locale-data.ts';
import { placeOf } from './place-of.ts';
import { isOneNumber, numbersOf, pluralCategories } from './plural-categories.ts';

/** Everything about a locale that can be judged beside the default locale, `source`. */
export function checkLocale(data: LocaleData, source: LocaleData, isDefault: boolean): Diagnostic[] {
  const zones = Object.keys(data.zones).filter((id) => !isTimeZone(id));
  return [
    ...checkFormats(data),
    ...zones.map((id) =>
      report(localeZoneUnknown, placeOf(data, `zones.${id}`).key, { id, suggestion: guessTimeZone(id) }),
    ),
    ...checkKeys(data),
    ...Object.entries<InterfaceString>(interfaceStrings).flatMap(([key, kind]) =>
      kind.plural ? checkPlural(key, kind) : checkString(key, kind),
    ),
  ];

  function checkString(key: string, kind: InterfaceString): Diagnostic[] {
    const text = ownText(data, key);
    return text === null ? [missing(key, key, kind)] : checkWords(key, text, kind, kind.variables ?? []);
  }

  /** Without the form `other` the whole text is missing; without another form, that one alone. */
  function checkPlural(key: string, kind: InterfaceString): Diagnostic[] {
    const { lang } = data.meta;
    const { variables = [] } = kind;
    const hasOther = ownText(data, `${key}_other`) !== null;
    return pluralCategories(lang).flatMap((category) => {
      const form = `${key}_${category}`;
      const text = ownText(data, form);
      if (text !== null)
        return checkWords(form, text, kind, isOneNumber(lang, category) ? without(variables, 'count') : variables);
      if (isDefault || category === 'other') return [missing(form, `${key}_other`, kind)];
      if (!hasOther) return [];
      const place = placeOf(data, `strings.${key}_other`).key;
      return [report(localePluralMissing, place, { key, category, lang, examples: numbersOf(lang, category, 3) })];
    });
  }

  function missing(key: string, sourceKey: string, { note }: InterfaceString): Diagnostic {
    const place = placeOf(data, `strings.${key}`).key;
    return isDefault
      ? report(defaultLocaleStringMissing, place, { key, note })
      : report(localeStringMissing, place, { key, note, fallback: ownText(source, sourceKey) });
  }

  function checkWords(key: string, text: string, kind: InterfaceString, needed: readonly string[]): Diagnostic[] {
    const found = { key, text, place: placeOf(data, `strings.${key}`).value };
    return [
      ...checkVariables({ ...found, known: kind.variables ?? [], needed }),
      ...checkLink(found, kind.link === true),
    ];
  }
}

/** For the edge, which alone knows what date-fns has: `known` are the names of its locales. */
export function unknownDateFnsLocale(data: LocaleData, known: readonly string[] = []): Diagnostic {
  const { dateFns, lang } = data.meta;
  const suggestion = known.find((name) => name === lang) ?? nearestWord(dateFns, known);
  return report(localeDateFnsUnknown, placeOf(data, 'meta.dateFns').value, { name: dateFns, suggestion });
}

function checkKeys(data: LocaleData): Diagnostic[] {
  const categories = pluralCategories(data.meta.lang);
  const known = new Set(
    Object.entries<InterfaceString>(interfaceStrings).flatMap(([key, { plural }]) =>
      plural ? categories.map((category) => `${key}_${category}`) : [key],
    ),
  );
  return Object.keys(data.strings)
    .filter((key) => !known.has(key))
    .map((key) =>
      report(localeKeyUnknown, placeOf(data, `strings.${key}`).key, { key, nearest: nearestWord(key, known) }),
    );
}

function ownText({ strings }: LocaleData, key: string): string | null {
  return Object.hasOwn(strings, key) ? (strings[key] ?? null) : null;
}

function without(words: readonly string[], word: string): string[] {
  return words.filter((other) => other !== word);
}
