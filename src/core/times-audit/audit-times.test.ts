import { expect, test } from 'vitest';
import { auditTimes } from './audit-times.ts';

const verdictsOf = (text: string, date?: string) =>
  auditTimes(text, date === undefined ? {} : { date }).map(({ line, verdict, correct }) => [line, verdict, correct]);

test('a pair is told with all its parts', () => {
  const text = 'RESOLVED\n\n12. Juli 2024, 00:56 Uhr UTC | 11. Juli 2024, 17:56 Uhr (PST) – Behoben.\n';
  expect(auditTimes(text)).toEqual([
    {
      line: 3,
      text: '12. Juli 2024, 00:56 Uhr UTC | 11. Juli 2024, 17:56 Uhr (PST)',
      utc: '2024-07-12T00:56Z',
      printed: '11. Juli 2024, 17:56 Uhr (PST)',
      correct: '11. Juli 2024, 17:56 Uhr (PDT)',
      label: 'PST',
      correctLabel: 'PDT',
      verdict: 'wrong_abbreviation',
    },
  ]);
});

test('words for a zone stay in their language and keep their capital', () => {
  const [pair] = auditTimes('11 juillet 2024, 17h59 UTC | 10h59, Heure normale du Pacifique');
  expect(pair).toMatchObject({ label: 'Heure normale du Pacifique', correctLabel: "Heure d'été du Pacifique" });
});

test('the faults of a published incident are found in German and Korean', () => {
  const page = `
16. Juli 2024, 16:44 Uhr UTC | 11. Juli 2024, 09:44 Uhr PT
12. Juli 2024, 01:23 Uhr UTC | 11. Juli 2024, 18:23 Uhr PST
11. Juli 2024, 10:17 Uhr UTC | 11. Juli 2024, 15:17 Uhr PT
2024년 7월 16일 오후 4:44(UTC) | 2024년 7월 11일 오전 9:44(태평양 표준시)
2024년 7월 12일 오전 1:23(UTC) | 2024년 7월 11일 오후 6:23(태평양 표준시)
2024년 7월 11일 오후 10:17(UTC) | 2024년 7월 11일 오후 3:17(태평양 시간)`;
  expect(verdictsOf(page)).toEqual([
    [2, 'wrong_date', '16. Juli 2024, 09:44 Uhr PT'],
    [3, 'wrong_abbreviation', '11. Juli 2024, 18:23 Uhr PDT'],
    [4, 'wrong_time', '11. Juli 2024, 03:17 Uhr PT'],
    [5, 'wrong_date', '2024년 7월 16일 오전 9:44(태평양 일광 절약 시간)'],
    [6, 'wrong_abbreviation', '2024년 7월 11일 오후 6:23(태평양 일광 절약 시간)'],
    [7, 'ok', '2024년 7월 11일 오후 3:17(태평양 시간)'],
  ]);
});

test.each([
  ['17:59 UTC | 10:59 PT', 'ok', null],
  ['18:05 UTC | 10:05 PDT', 'ok', null],
  ['17:59 UTC | 11:59 PT', 'wrong_time', '10:59 PT / 09:59 PT'],
  ['17:59 UTC | 11:59 PDT', 'wrong_time', '10:59 PDT'],
  ['17:59 UTC | 11:59 PST', 'wrong_time', '09:59 PST'],
  ['17:59 UTC | 10:59 PDST', 'wrong_abbreviation', '10:59 PT'],
  ['01:23 UTC | 18:23 PT', 'missing_date_on_day_change', null],
])('without any date %s is %s', (line, verdict, correct) => {
  expect(auditTimes(line)).toMatchObject([{ verdict, utc: null, ...(verdict === 'ok' ? {} : { correct }) }]);
});

test.each([
  ['17:59 UTC | 10:59 PT', '2024-07-11', 'ok', '2024-07-11T17:59Z', '10:59 PT'],
  ['17:59 UTC | 10:59 PST', '2024-07-11', 'wrong_abbreviation', '2024-07-11T17:59Z', '10:59 PDT'],
  ['17:59 UTC | 10:59 PT', '2024-12-05', 'wrong_time', '2024-12-05T17:59Z', '09:59 PT'],
  ['01:23 UTC | 18:23 PT', '2024-07-12', 'missing_date_on_day_change', '2024-07-12T01:23Z', '2024-07-11 18:23 PT'],
  ['5 March 18:05 UTC | 10:05 PDT', '2024-07-12', 'wrong_abbreviation', '2024-03-05T18:05Z', '10:05 PST'],
  ['July 11, 2023 17:59 UTC | 10:59 PT', '2024-12-05', 'ok', '2023-07-11T17:59Z', '10:59 PT'],
])('%s on a page of %s is %s', (line, date, verdict, utc, correct) => {
  expect(auditTimes(line, { date })).toMatchObject([{ verdict, utc, correct }]);
});

test('a day without a year is right when it is right in some year', () => {
  expect(verdictsOf('March 10, 17:59 UTC | March 10, 10:59 PT')).toEqual([[1, 'ok', 'March 10, 10:59 PT']]);
  expect(verdictsOf('March 10, 17:59 UTC | March 10, 09:59 PT')).toEqual([[1, 'ok', 'March 10, 09:59 PT']]);
  expect(verdictsOf('March 10, 17:59 UTC | March 10, 09:59 PT', '2024-03-01')).toEqual([
    [1, 'wrong_time', 'March 10, 10:59 PT'],
  ]);
  expect(auditTimes('July 11, 17:59 UTC | July 11, 10:59 PST')).toMatchObject([
    { verdict: 'wrong_abbreviation', utc: null },
  ]);
});

test('the year of one side counts for both, across New Year too', () => {
  expect(auditTimes('1 January 03:00 UTC | 31 December 2024 19:00 PST')).toMatchObject([
    { verdict: 'ok', utc: '2025-01-01T03:00Z' },
  ]);
});

test('numbers of a date are read as the language has them, else so that the pair is right', () => {
  expect(auditTimes('07/11/2024 17:59 UTC | 07/11/2024 10:59 PT')).toMatchObject([{ utc: '2024-07-11T17:59Z' }]);
  expect(auditTimes('11/07/2024 17:59 UTC | 11/07/2024 10:59 PT')).toMatchObject([{ utc: '2024-07-11T17:59Z' }]);
  expect(auditTimes('11/07/2024 17:59 UTC | 11/07/2024 09:59 PT')).toMatchObject([{ utc: '2024-11-07T17:59Z' }]);
  expect(auditTimes('11/07/2024 17:59 Uhr UTC | 11/07/2024 09:59 Uhr PT')).toMatchObject([
    { utc: '2024-07-11T17:59Z', verdict: 'wrong_time' },
  ]);
});

test('a date that stands earlier on the line counts for a pair without one', () => {
  expect(auditTimes('July 11, 2024 – Update 3 – 17:59 UTC | 10:59 PST')).toMatchObject([
    { text: '17:59 UTC | 10:59 PST', utc: '2024-07-11T17:59Z', verdict: 'wrong_abbreviation' },
  ]);
});

test('both ends of a range are judged', () => {
  expect(verdictsOf('July 11, 2024 15:56 – 18:00 UTC | 08:56 – 11:30 PT')).toEqual([
    [1, 'ok', '08:56 – 11:30 PT'],
    [1, 'wrong_time', '11:00 PT'],
  ]);
  expect(verdictsOf('From July 11, 2024 15:56 UTC to 18:00 UTC (8:56 am PT to 11:00 am PST)')).toEqual([
    [1, 'ok', '8:56 am PT'],
    [1, 'wrong_abbreviation', '11:00 am PDT'],
  ]);
  expect(verdictsOf('Between 10:00 and 12:00 UTC (3:00 to 5:00 AM PT)')).toEqual([
    [1, 'ok', '3:00 to 5:00 AM PT'],
    [1, 'ok', '5:00 AM PT'],
  ]);
});

test('HTML is read as a browser shows it', () => {
  const html =
    '<h3>July 12, 2024&nbsp;01:23 AM UTC | <b>July 12, 2024</b> 06:23 PM PT</h3><p>Fixed.</p><p>11 July 17:59 UTC &#124; 10:59 PT</p>';
  expect(auditTimes(html)).toMatchObject([
    {
      line: 1,
      text: 'July 12, 2024 01:23 AM UTC | July 12, 2024 06:23 PM PT',
      verdict: 'wrong_date',
      correct: 'July 11, 2024 06:23 PM PT',
    },
    { line: 1, verdict: 'ok' },
  ]);
});

test('lines are counted with every kind of line end', () => {
  const lines = auditTimes('a\r\n17:59 UTC | 10:59 PT\r17:59 UTC | 10:59 PT\n\n17:59 UTC | 10:59 PT').map(
    (p) => p.line,
  );
  expect(lines).toEqual([2, 3, 5]);
});

test('narrow and full-width spaces, invisible marks and Markdown around the times change nothing', () => {
  for (const line of [
    '**July 11, 2024 5:59\u202fPM UTC** | _July 11, 2024 10:59\u202fAM PT_',
    '### 11\u00a0juillet\u00a02024 17\u00a0h\u00a059 UTC | 10\u00a0h\u00a059 PT',
    '2024年7月11日\u300017:59\u3000UTC\u3000|\u300010:59\u3000PT',
    '\u200eJuly 11, 2024 17:59 UTC\u200f \\| 10:59 PT',
  ]) {
    expect(verdictsOf(line).map(([, verdict]) => verdict)).toEqual(['ok']);
  }
});

test.each([
  'Version 1.10.30 and 2.7 are out for PT and UTC customers.',
  'The ratio is 10:1, or 16:10 on wide screens, in UTC and PT.',
  'Call +1 415-555-0100 or 030/12 34 56 (PT).',
  'At 17:59 UTC we saw errors. Our PT office opens at 9.',
  'Resolved at 17:59 UTC.',
  'All times are UTC | PT',
  '| Date | UTC | PT |',
  '| 2024-07-11 22:17 | Jul 11 15:17 PDT | confirmed | the page said: "10:17 UTC" |',
  'From 10:00 UTC to 6:00 PM PT the page was slow.',
  'Down at 10:00 UTC and at 6:00 PM PT.',
  'Maintenance 10:00 – 12:00 UTC/PT',
  'We were down at 10:00 UTC. Support answers from 9:00 PT.',
  'Users in Pacific/Auckland saw it at 10:30, UTC users at 11:30.',
  'The PT-BR page changed on July 11, 2024 at 10:00 UTC.',
  'Deployed 17:59 UTC to the Pacific region at 40 % of traffic.',
  '10:00 UTC+9 | 03:00 PT',
  'http://example.com/2024-07-11T17:59Z/PT',
  '',
])('%j holds no pair', (line) => {
  expect(auditTimes(line, { date: '2024-07-11' })).toEqual([]);
});

test('a date that is none is refused', () => {
  expect(() => auditTimes('', { date: '2024-02-30' })).toThrow(new RangeError('Not a day: 2024-02-30'));
});

test('another zone can be asked for', () => {
  expect(
    auditTimes('July 11, 2024 17:59 UTC | 12:59 PT', { timeZone: 'America/Chicago' }).map(({ verdict }) => verdict),
  ).toEqual(['ok']);
});

test.each(['1:11UTC1:11PT', '太平洋 1 ', '<a 1:1:', ' | 07/11 a.m. 10:10 UTC PT ((', 'July 11, 1h 午後'])(
  'a line of a megabyte of %j is read to its end',
  (unit) => {
    const line = `${unit.repeat(Math.ceil(1_000_000 / unit.length))}<br>17:59 UTC | 10:59 PT`;
    expect(auditTimes(line).at(-1)).toMatchObject({ line: 1, text: '17:59 UTC | 10:59 PT', verdict: 'ok' });
  },
);
