import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, exampleFiles, pagesOf, textOf, updatesOf } from '../built-pages.ts';
import { filesOf, packageRoot } from '../project.ts';

/** The headings of a real incident as they should have been published; by hand, from its instants. */
const headings = [
  {
    anchor: 'update-20240716T1644Z',
    en: 'July 16, 2024 04:44 PM UTC | July 16, 2024 09:44 AM PT',
    de: '16. Juli 2024, 16:44 Uhr UTC | 16. Juli 2024, 09:44 Uhr PT',
    ko: '2024년 7월 16일 오후 4:44(UTC) | 2024년 7월 16일 오전 9:44(태평양 시간)',
    ar: '16 يوليو 2024، 4:44 م بتوقيت UTC | 16 يوليو 2024، 9:44 ص بتوقيت المحيط الهادي',
  },
  {
    anchor: 'update-20240712T0123Z',
    en: 'July 12, 2024 01:23 AM UTC | July 11, 2024 06:23 PM PT',
    de: '12. Juli 2024, 01:23 Uhr UTC | 11. Juli 2024, 18:23 Uhr PT',
    ko: '2024년 7월 12일 오전 1:23(UTC) | 2024년 7월 11일 오후 6:23(태평양 시간)',
    ar: '12 يوليو 2024، 1:23 ص بتوقيت UTC | 11 يوليو 2024، 6:23 م بتوقيت المحيط الهادي',
  },
  {
    anchor: 'update-20240712T0056Z',
    en: 'July 12, 2024 12:56 AM UTC | July 11, 2024 05:56 PM PT',
    de: '12. Juli 2024, 00:56 Uhr UTC | 11. Juli 2024, 17:56 Uhr PT',
    ko: '2024년 7월 12일 오전 12:56(UTC) | 2024년 7월 11일 오후 5:56(태평양 시간)',
    ar: '12 يوليو 2024، 12:56 ص بتوقيت UTC | 11 يوليو 2024، 5:56 م بتوقيت المحيط الهادي',
  },
  {
    anchor: 'update-20240711T2217Z',
    en: 'July 11, 2024 10:17 PM UTC | July 11, 2024 03:17 PM PT',
    de: '11. Juli 2024, 22:17 Uhr UTC | 11. Juli 2024, 15:17 Uhr PT',
    ko: '2024년 7월 11일 오후 10:17(UTC) | 2024년 7월 11일 오후 3:17(태평양 시간)',
    ar: '11 يوليو 2024، 10:17 م بتوقيت UTC | 11 يوليو 2024، 3:17 م بتوقيت المحيط الهادي',
  },
  {
    anchor: 'update-20240711T2006Z',
    en: 'July 11, 2024 08:06 PM UTC | July 11, 2024 01:06 PM PT',
    de: '11. Juli 2024, 20:06 Uhr UTC | 11. Juli 2024, 13:06 Uhr PT',
    ko: '2024년 7월 11일 오후 8:06(UTC) | 2024년 7월 11일 오후 1:06(태평양 시간)',
    ar: '11 يوليو 2024، 8:06 م بتوقيت UTC | 11 يوليو 2024، 1:06 م بتوقيت المحيط الهادي',
  },
  {
    anchor: 'update-20240711T1759Z',
    en: 'July 11, 2024 05:59 PM UTC | July 11, 2024 10:59 AM PT',
    de: '11. Juli 2024, 17:59 Uhr UTC | 11. Juli 2024, 10:59 Uhr PT',
    ko: '2024년 7월 11일 오후 5:59(UTC) | 2024년 7월 11일 오전 10:59(태평양 시간)',
    ar: '11 يوليو 2024، 5:59 م بتوقيت UTC | 11 يوليو 2024، 10:59 ص بتوقيت المحيط الهادي',
  },
];

const path = 'incidents/2024-07-11-instagram-messages/';

test.each([
  ['en', `/${path}`],
  ['de', `/de/${path}`],
  ['ko', `/ko/${path}`],
  ['ar', `/ar/${path}`],
] as const)('the updates of the reference incident are headed right, newest first: %s', async (locale, path) => {
  const page = pagesOf(await exampleFiles()).get(path);
  const updates = updatesOf(page);
  expect(updates.map((update) => attribute(update, 'id'))).toEqual(headings.map(({ anchor }) => anchor));
  for (const [index, heading] of headings.entries()) {
    const found = updates[index]?.querySelectorAll('h2, h3, h4, h2 *, h3 *, h4 *') ?? [];
    expect(found.map(textOf)).toContain(heading[locale]);
  }
});

test('each heading carries its instant for machines', async () => {
  const page = pagesOf(await exampleFiles()).get(`/${path}`);
  for (const { anchor } of headings) {
    const [, year, month, day, hour, minute] = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z/.exec(anchor) ?? [];
    const times = page?.document.querySelectorAll(`#${anchor} time`) ?? [];
    expect(times.map((time) => attribute(time, 'datetime'))).toContain(`${year}-${month}-${day}T${hour}:${minute}Z`);
  }
});

test('no heading is typed in the content: neither a pair of times nor a Pacific label', async () => {
  const files = [...(await filesOf(join(packageRoot, 'content')))].filter(([file]) =>
    /^(incidents|maintenance)\//.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const [file, bytes] of files) {
    const text = bytes.toString();
    for (const { en, de, ko } of headings) {
      for (const half of [en, de, ko].flatMap((heading) => heading.split(' | ')))
        expect(text, file).not.toContain(half);
    }
    expect(text, file).not.toMatch(/UTC\)?\s*\||\d[^\n.]{0,6}\b(PT|PST|PDT)\b|\d\s*\(태평양/);
  }
});
