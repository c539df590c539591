import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageRow } from './language-row.ts';
import type { LocaleData } from './locale-data.ts';
import { parseLocale } from './parse-locale.ts';

const read = (locale: string) =>
  parseLocale({ file: 'x.json', text: readFileSync(`locales/${locale}.json`, 'utf8'), locale }).data as LocaleData;

test('says what a language is called, how it runs, and that it is complete', () => {
  const { texts, ...row } = languageRow(read('ar'));
  expect(row).toEqual({
    locale: 'ar',
    name: 'العربية',
    englishName: 'Arabic',
    dir: 'rtl',
    reviewed: 'none',
    pluralForms: ['zero', 'one', 'two', 'few', 'many', 'other'],
  });
  expect(texts.own).toBe(texts.all);
});

test('a text without one of its plural forms is no whole text', () => {
  const data = read('en');
  const { all } = languageRow(data).texts;
  const { 'nav.label': _, 'history.count_one': __, ...strings } = data.strings;
  expect(languageRow({ ...data, strings }).texts).toEqual({ own: all - 2, all });
});
