import { expect, test } from 'vitest';
import { guessLocale } from './guess-locale.ts';

const known = ['en', 'de', 'ko', 'pt-BR', 'zh-Hans', 'zh-Hant'];

test.each([
  ['DE', 'de'],
  ['de_DE', 'de'],
  ['deu', 'de'],
  ['english', 'en'],
  ['German', 'de'],
  ['deutsch', 'de'],
  ['한국어', 'ko'],
  ['kr', 'ko'],
  ['US', 'en'],
  ['pt', 'pt-BR'],
  ['PT_br', 'pt-BR'],
  ['zh-hant', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh_CN', 'zh-Hans'],
])('%s is meant for %s', (name, locale) => {
  expect(guessLocale(name, known)).toBe(locale);
});

test.each(['fr', 'zh', 'notes', '', 'screenshot', 'JP', '--', 'x-y', '__proto__'])('%j is meant for none', (name) => {
  expect(guessLocale(name, known)).toBeNull();
});

test('a name of a locale that is no language harms nothing', () => {
  expect(guessLocale('german', ['german_file', 'de'])).toBe('de');
});
