import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { parseLocale } from './parse-locale.ts';

const meta = '"meta": { "lang": "de", "dir": "ltr", "name": "Deutsch", "dateFns": "de" }';
const formats = `"formats": {
    "dateTime": "d. MMMM yyyy, HH:mm 'Uhr'", "date": "d. MMMM yyyy", "month": "MMMM yyyy",
    "instant": "{{dateTime}} {{zone}}", "headingSeparator": " | ", "inline": "{{utc}} ({{others}})",
    "othersSeparator": "; ", "range": "{{from}} bis {{to}}"
  }`;
const parse = (text: string, locale = 'de') => parseLocale({ file: `locales/${locale}.json`, text, locale });
const told = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(
    ({ line, column, ruleId, message, expected, received, hint }) =>
      `${line}:${column} ${ruleId}: ${message}\nexpected ${expected}\nreceived ${received}\n${hint}`,
  );

test('reads texts by key, with their places', () => {
  const text = `{\n  ${meta},\n  ${formats},\n  "zones": { "UTC": "UTC" },\n  "strings": {\n    "nav": { "label": "Menü", "skip": " " }\n  }\n}`;
  const { data, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  expect(data).toMatchObject({ locale: 'de', file: 'locales/de.json', meta: { lang: 'de', dir: 'ltr' } });
  expect(data?.zones).toEqual({ UTC: 'UTC' });
  expect(data?.strings).toEqual({ 'nav.label': 'Menü' });
  expect(data?.places['strings.nav.label']).toEqual({
    key: { file: 'locales/de.json', line: 10, column: 14 },
    value: { file: 'locales/de.json', line: 10, column: 23 },
  });
});

test.each([
  ['native', 'native'],
  ['none', 'none'],
  [undefined, 'none'],
])('a file that says %j of its review is reviewed by %j', (says, reviewed) => {
  const own = says === undefined ? meta : meta.replace(' }', `, "reviewed": "${says}" }`);
  const { data, diagnostics } = parse(`{ ${own}, ${formats} }`);
  expect(diagnostics).toEqual([]);
  expect(data?.meta.reviewed).toBe(reviewed);
});

test('explains a word that does not say who has reviewed the file, and counts it as no review', () => {
  const { data, diagnostics } = parse(`{ ${meta.replace(' }', ', "reviewed": "yes" }')}, ${formats} }`);
  expect(data?.meta.reviewed).toBe('none');
  expect(told(diagnostics)).toEqual([
    '1:89 locale-reviewed-invalid: “yes” does not say who has reviewed this file.\nexpected `native` or `none`\n' +
      'received yes\nWrite `"native"` when a native speaker has read all its texts, else `"none"`.',
  ]);
});

test.each([
  ['a comment', `{\n  // Deutsch\n  ${meta}\n}`],
  ['a comma too many', '{\n  "meta": {\n    "lang": "de",\n  }\n}'],
  ['a comma too few', '{\n  "nav": "a"\n  "page": "b"\n}'],
  ['a text that is not closed', '{\n  "nav": "a\n}'],
  ['quotation marks of a word processor', '{\n  "nav": “a”\n}'],
  ['an empty file', '\n'],
  ['a list', '[]'],
  ['deep nesting', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`],
  ['a huge file', ' '.repeat(300_000)],
])('explains %s', (_, text) => {
  const { data, diagnostics } = parse(text);
  expect(data).toBeNull();
  expect(told(diagnostics).join('\n\n')).toMatchSnapshot();
});

test.each([
  ['fields that are missing', '{\n  "meta": { "lang": "de", "name": "" },\n  "zones": {}\n}'],
  ['a list for a section', '{\n  "meta": []\n}'],
  [
    'a language tag and a direction',
    `{ "meta": { "lang": "de_AT", "dir": "left", "name": "x", "dateFns": "de" }, ${formats} }`,
  ],
  ['unknown keys', `{ "metta": {}, ${meta.replace('{', '{ "language": "x", "nam": "y",')}, ${formats} }`],
  [
    'values that are no texts',
    `{ ${meta}, ${formats}, "zones": [], "strings": { "nav": { "label": 1, "skip": null } } }`,
  ],
  ['an object where a text belongs', `{ ${meta.replace('"Deutsch"', '{ "de": "Deutsch" }')}, ${formats} }`],
  ['a key that is written twice', `{ ${meta},\n ${formats},\n "zones": { "UTC": "a",\n "UTC": "b" } }`],
])('explains %s', (_, text) => {
  expect(told(parse(text).diagnostics).join('\n\n')).toMatchSnapshot();
});

test.each(['german', 'de_AT', '../x', 'history', ''])('refuses %j as the name of a file', (locale) => {
  const { diagnostics } = parse(`{ ${meta}, ${formats} }`, locale);
  expect(diagnostics.map(({ ruleId, received }) => [ruleId, received])).toEqual([['locale-file-name', locale]]);
});

test('explains the name of a file', () => {
  expect(told(parse(`{ ${meta}, ${formats} }`, 'de_AT').diagnostics)).toEqual([
    '1:1 locale-file-name: “de_AT” is not the code of a language.\nexpected a BCP-47 code such as `de`, `pt-BR` or `zh-Hant`\n' +
      'received de_AT\nRename the file to de-AT.json.',
  ]);
});

test('keys of prototypes are keys like others', () => {
  const { data } = parse(`{ ${meta}, ${formats}, "zones": { "__proto__": "x", "constructor": "y" } }`);
  expect(Object.keys(data?.zones ?? {})).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(data?.zones)).toBe(Object.prototype);
});

test('never throws, whatever a file holds, and every finding has a place in it', () => {
  const whole = `{ ${meta}, ${formats}, "strings": { "nav": { "label": "a" } } }`;
  const cut = fc.tuple(fc.nat(whole.length), fc.nat(8), fc.string({ unit: 'binary', maxLength: 5 }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), cut), (input) => {
      const text =
        typeof input === 'string' ? input : whole.slice(0, input[0]) + input[2] + whole.slice(input[0] + input[1]);
      const { data, diagnostics } = parse(text);
      expect(data !== null || diagnostics.length > 0).toBe(true);
      for (const { line, column } of diagnostics) {
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});
