import { expect, test } from 'vitest';
import { openGraphLocale } from './open-graph-locale.ts';

test.each([
  ['de', 'de_DE'],
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['es-419', 'es_LA'],
  ['zh-Hant', 'zh_TW'],
  ['pt-PT', 'pt_PT'],
  ['ar', 'ar_EG'],
])('%s is %s', (lang, locale) => {
  expect(openGraphLocale(lang)).toBe(locale);
});
