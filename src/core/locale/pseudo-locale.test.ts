import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkLocale } from './check-locale.ts';
import { variablesOf } from './fill-text.ts';
import type { LocaleData } from './locale-data.ts';
import { parseLocale } from './parse-locale.ts';
import { pseudoLocale, pseudoLocales } from './pseudo-locale.ts';

const en = parseLocale({ file: 'en.json', text: readFileSync('locales/en.json', 'utf8'), locale: 'en' })
  .data as LocaleData;
const strings = (locale: (typeof pseudoLocales)[number]) => pseudoLocale(en, locale).strings;

test('qps is accented English in brackets; variables and links stay', () => {
  expect(strings('qps')).toMatchObject({
    'nav.status': '⟦Šţååţûûš⟧',
    'news.changed': '⟦Ûûþđååţééđ: {{title}}⟧',
    'moreInformation.status': expect.stringMatching(/^⟦Ţĥéé .*<link>šţååţûûš þååĝéé<\/link>\.⟧$/),
  });
});

test('qps-rtl is English in Arabic letters, digits and signs as they were', () => {
  expect(strings('qps-rtl')).toMatchObject({
    'nav.status': 'ستاتوس',
    'uptime.days': expect.stringMatching(/^[\p{Script=Arabic} ]+ 90 [\p{Script=Arabic}]+$/u),
  });
  expect(pseudoLocale(en, 'qps-rtl').meta).toMatchObject({ dir: 'rtl', lang: 'ar-XB' });
});

test('qps is about 40 % longer than English, as many languages are', () => {
  const [own, english] = [strings('qps'), en.strings].map((texts) => Object.values(texts).join('').length);
  expect((own ?? 0) / (english ?? 1)).toBeGreaterThan(1.3);
  expect((own ?? 0) / (english ?? 1)).toBeLessThan(1.5);
});

test.each(pseudoLocales)('%s has every text with its variables, and leaves no Latin letter as it was', (locale) => {
  const own = pseudoLocale(en, locale);
  expect(checkLocale({ ...own, meta: { ...own.meta, lang: 'en' } }, en, false)).toEqual([]);
  for (const [key, text] of Object.entries(own.strings)) {
    expect(variablesOf(text), key).toEqual(variablesOf(en.strings[key] ?? ''));
    expect(text.replaceAll(/\{\{.*?\}\}|<\/?link>/g, ''), key).not.toMatch(/[A-Za-z]/);
  }
});
