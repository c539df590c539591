import { expect, test } from 'vitest';
import { interfaceStrings } from '../../src/core/locale/interface-strings.ts';
import { formatZoned } from '../../src/core/time/format-zoned.ts';
import { digitsAndCalendars, patternDifferences, sameAsEnglish } from './meant-differences.ts';
import { type ShippedLocale, shipped } from './shipped.ts';

const names = [...shipped.keys()];
const fields = ['dateTime', 'date', 'month'] as const;
type Field = (typeof fields)[number];
const shapes: Readonly<Record<Field, Intl.DateTimeFormatOptions>> = {
  dateTime: { dateStyle: 'long', timeStyle: 'short' },
  date: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
};
/** A bit less than two days apart, so that every month, hour and half of the day comes, in nearly three years. */
const instants = Array.from({ length: 500 }, (_, index) => Date.UTC(2024, 0, 1) + index * (47 * 60 + 37) * 60_000);

const localeOf = (name: string): ShippedLocale => shipped.get(name) ?? missing(name);
const tagOf = (name: string) => localeOf(name).data.meta.lang;
/** CLDR keeps some spaces from breaking; where lines break is not what is judged here. */
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** What CLDR has, by the digits and the calendar of the site. */
function theirs(name: string, field: Field): string[] {
  const format = new Intl.DateTimeFormat([tagOf(name)], {
    ...shapes[field],
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
  return instants.map((at) => spaced(format.format(at)));
}

function ours(name: string, field: Field): string[] {
  const { data, dateFns } = localeOf(name);
  return instants.map((at) => spaced(formatZoned(at, 'UTC', data.formats[field], dateFns)));
}

test.each(names)('%s: months, halves of the day, hours, order and punctuation of dates are those of CLDR', (name) => {
  for (const field of fields) {
    let expected = theirs(name, field);
    for (const difference of patternDifferences[name] ?? []) {
      if (!difference.fields.includes(field)) continue;
      const changed = expected.map((text) => text.replace(difference.theirs, difference.ours));
      expect(changed, `${difference.theirs} makes a difference to ${field}`).not.toEqual(expected);
      expected = changed;
    }
    const unlike = ours(name, field).flatMap((text, index) =>
      text === expected[index] ? [] : [[text, expected[index]]],
    );
    expect(unlike, field).toEqual([]);
  }
});

test('who usually reads other digits or another calendar is listed', () => {
  const unlike = names.flatMap((name) => {
    const { numberingSystem, calendar } = new Intl.DateTimeFormat([tagOf(name)]).resolvedOptions();
    return numberingSystem === 'latn' && calendar === 'gregory' ? [] : [`${name} ${numberingSystem} ${calendar}`];
  });
  expect(unlike).toEqual(Object.entries(digitsAndCalendars).map(([name, why]) => `${name} ${why.split(':')[0]}`));
});

test.each(names)('%s: the direction of writing is that of its script', (name) => {
  const { script = '' } = new Intl.Locale(tagOf(name)).maximize();
  expect(localeOf(name).data.meta.dir).toBe(['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr');
});

test.each(names)('%s: its file is named after its tag, in the spelling of BCP 47', (name) => {
  expect(Intl.getCanonicalLocales(tagOf(name))).toEqual([name]);
});

test.each(names)('%s: plural texts have the forms of the language, and no others', (name) => {
  const { pluralCategories } = new Intl.PluralRules([tagOf(name)]).resolvedOptions();
  const strings = Object.keys(localeOf(name).data.strings);
  for (const [key, kind] of Object.entries(interfaceStrings)) {
    if (!('plural' in kind)) continue;
    const forms = strings.filter((other) => other.startsWith(`${key}_`)).map((other) => other.slice(key.length + 1));
    expect(forms.sort(), key).toEqual([...pluralCategories].sort());
  }
});

test('British English says what American English says, and tells the time by 24 hours', () => {
  const [american, british] = [localeOf('en').data, localeOf('en-GB').data];
  expect(british.strings).toEqual(american.strings);
  expect(british.formats.dateTime).toMatch(/HH/);
});

test('no text of another language is left in English, but those that are listed', () => {
  const english = localeOf('en').data.strings;
  const found = names
    .filter((name) => !name.startsWith('en'))
    .flatMap((name) =>
      Object.entries(localeOf(name).data.strings)
        .filter(([key, text]) => english[key] === text && !isMeant(key, name))
        .map(([key, text]) => `${name} ${key}: ${text}`),
    );
  expect(found).toEqual([]);
});

test('every text that is listed as the same in English is the same', () => {
  const english = localeOf('en').data.strings;
  for (const { keys, locales } of sameAsEnglish)
    for (const key of keys)
      for (const name of locales === 'any' ? ['de'] : locales)
        expect(localeOf(name).data.strings[key], `${name} ${key}`).toBe(english[key]);
});

function isMeant(key: string, name: string): boolean {
  return sameAsEnglish.some(({ keys, locales }) => keys.includes(key) && (locales === 'any' || locales.includes(name)));
}

function missing(name: string): never {
  throw new Error(`there is no locales/${name}.json`);
}
