import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { checkLocale, unknownDateFnsLocale } from './check-locale.ts';
import type { LocaleData } from './locale-data.ts';
import { parseLocale } from './parse-locale.ts';

const en = read('en', readFileSync('locales/en.json', 'utf8'));
const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(
    ({ severity, ruleId, message, expected, received, hint }) =>
      `${severity} ${ruleId}: ${message}\nexpected ${expected}\nreceived ${received}\n${hint}`,
  );

test.each([...readdirSync('locales').map((name) => `locales/${name}`), 'test/fixtures/locales/fr.json'])(
  'finds nothing in %s',
  (file) => {
    const locale = basename(file, '.json');
    expect(checkLocale(read(locale, readFileSync(file, 'utf8')), en, locale === 'en')).toEqual([]);
  },
);

/** English with one text changed, as another locale. */
const changed = (from: string, to: string, locale = 'de') => {
  const text = readFileSync('locales/en.json', 'utf8');
  expect(text).toContain(from);
  return checkLocale(
    read(
      locale,
      text.replace(from, () => to),
    ),
    en,
    locale === 'en',
  );
};

test.each([
  ['a missing text', '"label": "Main",', ''],
  ['a blank text', '"label": "Main",', '"label": " ",'],
  ['an unknown key', '"label": "Main",', '"label": "Main", "lable": "Menu",'],
  ['a key of nothing known', '"label": "Main",', '"label": "Main", "constructor": "Menu",'],
  ['a missing variable', 'History: {{month}}', 'History'],
  ['a translated variable', 'History: {{month}}', 'Verlauf: {{monat}}'],
  ['a variable where there is none', '"label": "Main",', '"label": "{{main}}",'],
  ['a link that is not closed', '<link>status page</link>', '<link>status page'],
  ['a link without words', '<link>status page</link>', '<link> </link>'],
  ['a link where there is none', '"label": "Main",', '"label": "<link>Main</link>",'],
  ['a missing plural form', '"count_one": "{{count}} entry",', ''],
  [
    'a plural form of another language',
    '"count_one": "{{count}} entry",',
    '"count_one": "one entry", "count_few": "x",',
  ],
  ['a count that is lost', '{{count}} entries', 'entries'],
  ['an unknown zone', '"America/Los_Angeles": "PT"', '"PST": "PT"'],
  ['letters in a pattern', 'MMMM d, yyyy hh:mm a', 'MMMM d, yyyy hh:mm Uhr'],
  ['a pattern whose quotation mark is not closed', 'MMMM d, yyyy hh:mm a', "MMMM d, yyyy HH:mm 'Uhr"],
  ['a zone in a pattern', 'MMMM d, yyyy hh:mm a', 'MMMM d, yyyy HH:mm zzz'],
  ['the week-numbering year', 'MMMM d, yyyy hh:mm a', 'MMMM d, YYYY hh:mm a'],
  ['a clock without morning and afternoon', 'MMMM d, yyyy hh:mm a', 'MMMM d, yyyy hh:mm'],
  ['minutes for months', 'MMMM yyyy', 'mm/yyyy'],
  ['a pattern for one instant without its zone', '{{dateTime}} {{zone}}', '{{dateTime}}'],
])('explains %s', (_, from, to) => {
  expect(told(changed(from, to)).join('\n\n')).toMatchSnapshot();
});

test('a missing text is an error in the default locale', () => {
  expect(told(changed('"label": "Main",', '', 'en'))).toEqual([
    'error default-locale-string-missing: The text `nav.label` is missing, and this is the default locale.\n' +
      'expected Name of the main navigation, heard by screen readers only.\nreceived nothing\n' +
      'Add it: no other language can stand in for the default one.',
  ]);
  expect(changed('"count_one": "{{count}} entry",', '', 'en').map(({ ruleId }) => ruleId)).toEqual([
    'default-locale-string-missing',
  ]);
});

test('a finding stands at its key or value, a missing text at the map it belongs to', () => {
  const file = 'locales/de.json';
  const places = (from: string, to: string) => changed(from, to).map(({ line, column }) => ({ file, line, column }));
  const { 'strings.nav': nav, 'strings.nav.label': label } = en.places;
  expect(places('"label": "Main",', '')).toEqual([{ ...nav?.key, file }]);
  expect(places('"label": "Main",', '"label": "{{x}}",')).toEqual([{ ...label?.value, file }]);
  expect(places('"label": "Main",', '"lable": "Main", "label": "Main",')).toEqual([{ ...label?.key, file }]);
});

test('explains a locale that date-fns does not have', () => {
  const data = read('de', readFileSync('locales/en.json', 'utf8').replace('"en-US"', '"en_US"'));
  expect(told([unknownDateFnsLocale(data, ['de', 'en-GB', 'en-US'])])).toEqual([
    'error locale-date-fns-unknown: date-fns has no locale “en_US”.\n' +
      'expected the name of a date-fns locale, such as `de`, `en-US` or `zh-TW`\nreceived en_US\n' +
      'Write `"dateFns": "en-US"`.',
  ]);
  expect(unknownDateFnsLocale(data).hint).toBe(
    'Take a name from the list at https://github.com/date-fns/date-fns/tree/main/pkgs/core/src/locale.',
  );
});

function read(locale: string, text: string): LocaleData {
  const { data, diagnostics } = parseLocale({ file: `locales/${locale}.json`, text, locale });
  if (data === null) throw new Error(told(diagnostics).join('\n'));
  return data;
}
