import { readFileSync } from 'node:fs';
import { ar } from 'date-fns/locale/ar';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { fr } from 'date-fns/locale/fr';
import { ko } from 'date-fns/locale/ko';
import { afterEach, expect, test, vi } from 'vitest';
import type { DateFnsLocale } from '../time/format-duration.ts';
import { createLanguage } from './create-language.ts';
import type { RangeSegment } from './language.ts';
import type { LocaleData } from './locale-data.ts';
import { parseLocale } from './parse-locale.ts';

const outputs = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
afterEach(() => expect(outputs.flatMap(({ mock }) => mock.calls)).toEqual([]));

const pacific = ['America/Los_Angeles'];
const en = read('locales/en.json');
const dateFns: Readonly<Record<string, DateFnsLocale>> = { en: enUS, de, ko, fr, ar };
const language = (locale: string, timeZones: readonly string[] = pacific, file = `locales/${locale}.json`) =>
  createLanguage(read(file), dateFns[locale] ?? enUS, en, timeZones);

/** The updates of the reference incident, with their correct headings. */
test.each([
  [
    '2024-07-11T17:59Z',
    'July 11, 2024 05:59 PM UTC | July 11, 2024 10:59 AM PT',
    '11. Juli 2024, 17:59 Uhr UTC | 11. Juli 2024, 10:59 Uhr PT',
    '2024년 7월 11일 오후 5:59(UTC) | 2024년 7월 11일 오전 10:59(태평양 시간)',
  ],
  [
    '2024-07-11T20:06Z',
    'July 11, 2024 08:06 PM UTC | July 11, 2024 01:06 PM PT',
    '11. Juli 2024, 20:06 Uhr UTC | 11. Juli 2024, 13:06 Uhr PT',
    '2024년 7월 11일 오후 8:06(UTC) | 2024년 7월 11일 오후 1:06(태평양 시간)',
  ],
  [
    '2024-07-11T22:17Z',
    'July 11, 2024 10:17 PM UTC | July 11, 2024 03:17 PM PT',
    '11. Juli 2024, 22:17 Uhr UTC | 11. Juli 2024, 15:17 Uhr PT',
    '2024년 7월 11일 오후 10:17(UTC) | 2024년 7월 11일 오후 3:17(태평양 시간)',
  ],
  [
    '2024-07-12T00:56Z',
    'July 12, 2024 12:56 AM UTC | July 11, 2024 05:56 PM PT',
    '12. Juli 2024, 00:56 Uhr UTC | 11. Juli 2024, 17:56 Uhr PT',
    '2024년 7월 12일 오전 12:56(UTC) | 2024년 7월 11일 오후 5:56(태평양 시간)',
  ],
  [
    '2024-07-12T01:23Z',
    'July 12, 2024 01:23 AM UTC | July 11, 2024 06:23 PM PT',
    '12. Juli 2024, 01:23 Uhr UTC | 11. Juli 2024, 18:23 Uhr PT',
    '2024년 7월 12일 오전 1:23(UTC) | 2024년 7월 11일 오후 6:23(태평양 시간)',
  ],
  [
    '2024-07-16T16:44Z',
    'July 16, 2024 04:44 PM UTC | July 16, 2024 09:44 AM PT',
    '16. Juli 2024, 16:44 Uhr UTC | 16. Juli 2024, 09:44 Uhr PT',
    '2024년 7월 16일 오후 4:44(UTC) | 2024년 7월 16일 오전 9:44(태평양 시간)',
  ],
])('heads an update of %s in three languages', (at, ...headings) => {
  const spoken = ['en', 'de', 'ko'].map((locale) => language(locale).times.heading(Date.parse(at)));
  expect(spoken).toEqual(headings);
});

test.each([
  [
    '2024-07-12T00:00Z',
    'July 12, 2024 12:00 AM UTC',
    '12. Juli 2024, 00:00 Uhr UTC',
    '2024년 7월 12일 오전 12:00(UTC)',
  ],
  [
    '2024-07-12T12:00Z',
    'July 12, 2024 12:00 PM UTC',
    '12. Juli 2024, 12:00 Uhr UTC',
    '2024년 7월 12일 오후 12:00(UTC)',
  ],
])('tells midnight and noon: %s', (at, ...expected) => {
  expect(['en', 'de', 'ko'].map((locale) => language(locale, []).times.heading(Date.parse(at)))).toEqual(expected);
});

const textOf = (segments: readonly RangeSegment[]) => segments.map(({ text }) => text).join('');

test('tells instants, days, months and lengths', () => {
  const { times } = language('en');
  const at = Date.parse('2024-07-12T01:23Z');
  expect(times.instant(at)).toEqual([
    { timeZone: 'UTC', text: 'July 12, 2024 01:23 AM UTC' },
    { timeZone: 'America/Los_Angeles', text: 'July 11, 2024 06:23 PM PT' },
  ]);
  expect(times.inline(at)).toBe('July 12, 2024 01:23 AM UTC (July 11, 2024 06:23 PM PT)');
  expect(times.date(at)).toBe('July 11, 2024');
  expect(times.month('2024-07')).toBe('July 2024');
  expect(times.duration(26_820_000)).toBe('7 hours 27 minutes');
  expect(language('ko').times.inline(at)).toBe(
    '2024년 7월 12일 오전 1:23(UTC) / 2024년 7월 11일 오후 6:23(태평양 시간)',
  );
  expect(language('de').times.month('2024-03')).toBe('März 2024');
});

test('tells a range with one label a zone', () => {
  const [from, to] = [Date.parse('2024-07-11T15:56Z'), Date.parse('2024-07-12T00:00Z')];
  expect(textOf(language('en').times.range(from, to))).toBe(
    'July 11, 2024 03:56 PM – July 12, 2024 12:00 AM UTC (July 11, 2024 08:56 AM – July 11, 2024 05:00 PM PT)',
  );
  expect(textOf(language('de').times.range(from, to))).toBe(
    '11. Juli 2024, 15:56 Uhr bis 12. Juli 2024, 00:00 Uhr UTC (11. Juli 2024, 08:56 Uhr bis 11. Juli 2024, 17:00 Uhr PT)',
  );
});

test('labels a zone without a name by its offset at that instant, and each end of a range across a clock change', () => {
  const { times } = language('en', ['Asia/Kathmandu', 'Europe/Berlin']);
  const at = Date.parse('2024-03-31T00:59Z');
  expect(times.inline(at)).toBe(
    'March 31, 2024 12:59 AM UTC (March 31, 2024 06:44 AM UTC+05:45; March 31, 2024 01:59 AM UTC+01:00)',
  );
  expect(textOf(language('en', ['Europe/Berlin']).times.range(at, at + 60_000))).toBe(
    'March 31, 2024 12:59 AM – March 31, 2024 01:00 AM UTC ' +
      '(March 31, 2024 01:59 AM UTC+01:00 – March 31, 2024 03:00 AM UTC+02:00)',
  );
});

test('tells UTC once where the site has no other zone', () => {
  expect(language('en', ['UTC']).times.inline(0)).toBe('January 1, 1970 12:00 AM UTC');
});

test('says a string, with variables and plural forms', () => {
  const { t } = language('en');
  expect(t('nav.history')).toBe('History');
  expect(t('page.month.title', { month: 'July 2024' })).toBe('History: July 2024');
  expect([0, 1, 2].map((count) => t('history.count', { count }))).toEqual(['0 entries', '1 entry', '2 entries']);
  const french = language('fr', pacific, 'test/fixtures/locales/fr.json');
  expect([0, 1, 2, 1_000_000].map((count) => french.t('history.count', { count }))).toEqual([
    '0 entrée',
    '1 entrée',
    '2 entrées',
    '1000000 d’entrées',
  ]);
  const arabic = language('ar');
  expect(arabic.dir).toBe('rtl');
  expect([0, 1, 2, 3, 11, 100].map((count) => arabic.t('history.count', { count }))).toEqual([
    'لا أحداث',
    'حدث واحد',
    'حدثان',
    '3 أحداث',
    '11 حدثًا',
    '100 حدث',
  ]);
});

test('takes the values of variables as they are', () => {
  const month = '<b>{{month}} $t(nav.history) $& &amp;';
  expect(language('en').t('page.month.title', { month })).toBe(`History: ${month}`);
});

test('says a missing string in the default language, and a missing plural form as other', () => {
  const data: LocaleData = { ...read('locales/de.json'), strings: { 'history.count_other': '{{count}} Einträge' } };
  const { t } = createLanguage(data, de, en, pacific);
  expect(t('nav.history')).toBe('History');
  expect(t('history.count', { count: 1 })).toBe('1 Einträge');
  const none = createLanguage({ ...data, strings: {} }, de, en, pacific);
  expect(none.t('history.count', { count: 1 })).toBe('1 entry');
});

test('tells of a variable that was left out', () => {
  const missing: unknown[] = [];
  const { t } = createLanguage(en, enUS, en, pacific, (found) => missing.push(found));
  // @ts-expect-error: the types demand a value for each variable.
  expect(t('page.month.title')).toBe('History: ');
  expect(missing).toEqual([{ key: 'page.month.title', variable: 'month' }]);
});

test('is not led astray by variables that are named like options of i18next', () => {
  const strings = { 'page.month.title': '{{lng}} {{context}} {{defaultValue}} {{month}}' };
  const { t } = createLanguage({ ...en, strings }, enUS, en, pacific);
  const variables = { lng: 'de', context: 'x', defaultValue: 'y', month: 'z' };
  expect(t('page.month.title', variables)).toBe('de x y z');
});

function read(file: string): LocaleData {
  const locale = file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
  const { data } = parseLocale({ file, text: readFileSync(file, 'utf8'), locale });
  if (data === null) throw new Error(`${file} can't be read`);
  return data;
}

test('a range tells which instant each of its times is', () => {
  const [from, to] = [Date.parse('2024-07-11T15:56Z'), Date.parse('2024-07-12T00:00Z')];
  expect(language('en').times.range(from, to)).toEqual([
    { text: 'July 11, 2024 03:56 PM', at: from },
    { text: ' – ', at: null },
    { text: 'July 12, 2024 12:00 AM', at: to },
    { text: ' UTC (', at: null },
    { text: 'July 11, 2024 08:56 AM', at: from },
    { text: ' – ', at: null },
    { text: 'July 11, 2024 05:00 PM', at: to },
    { text: ' PT)', at: null },
  ]);
});
