import { expect, test } from 'vitest';
import { auditTimes } from '../../core/times-audit/audit-times.ts';
import { jsonPairs } from './json.ts';
import { prettyPairs } from './pretty.ts';

const page = `July 11, 2024 17:59 UTC | July 11, 2024 10:59 PT
11. Juli 2024, 10:17 Uhr UTC | 11. Juli 2024, 15:17 Uhr PT

July 16, 2024 16:44 UTC | July 11, 2024 09:44 PT
July 12, 2024 01:23 UTC | 18:23 PT
July 11, 2024 18:23 PT | 01:23 UTC
01:23 UTC | 18:23 PT
17:59 UTC | 11:59 PT
2024년 7월 12일 오전 1:23(UTC) | 2024년 7월 11일 오후 6:23(태평양 표준시)
July 11, 2024 17:59 UTC | PT 10:59
UTC 17:59 | 10:59 PT
July 11, 2024 17:59 UTC | 10:75 PT
July 11, 2024 XX:XX UTC | 10:59 PT`;

test('each pair has a line with what was printed and what is right, and the last line counts', () => {
  expect(prettyPairs(auditTimes(page))).toBe(`1. line 1, right: “July 11, 2024 17:59 UTC | July 11, 2024 10:59 PT”
2. line 2, wrong time: “11. Juli 2024, 15:17 Uhr PT” should be “11. Juli 2024, 03:17 Uhr PT”
3. line 4, wrong date: “July 11, 2024 09:44 PT” should be “July 16, 2024 09:44 PT”
4. line 5, missing date: “18:23 PT” should be “July 11, 2024 18:23 PT”
5. line 6, missing date: “July 11, 2024 18:23 PT | 01:23 UTC” needs the date of the UTC side too, 2024-07-12
6. line 7, missing date: “01:23 UTC | 18:23 PT” lies on two days, so both sides need their dates
7. line 8, wrong time: “11:59 PT” should be “10:59 PT / 09:59 PT”
8. line 9, wrong abbreviation: “2024년 7월 11일 오후 6:23(태평양 표준시)” should be “2024년 7월 11일 오후 6:23(태평양 일광 절약 시간)”
9. line 10, label out of place: “PT 10:59” should be “10:59 PT”
10. line 11, label out of place: “UTC 17:59 | 10:59 PT” should have each label beside its time, on the same side
11. line 12, unreadable: “July 11, 2024 17:59 UTC | 10:75 PT”, the Pacific time is 2024-07-11 10:59
12. line 13, unreadable: “July 11, 2024 XX:XX UTC | 10:59 PT”

12 pairs: 1 right, 9 wrong (2 wrong time, 1 wrong date, 3 missing date, 1 wrong abbreviation, 2 label out of place), 2 unreadable
`);
});

test('a single pair is counted as one', () => {
  expect(prettyPairs(auditTimes('17:59 UTC | 10:59 PT'))).toBe(
    '1. line 1, right: “17:59 UTC | 10:59 PT”\n\n1 pair: 1 right, 0 wrong\n',
  );
});

test('a text without pairs says so', () => {
  expect(prettyPairs([])).toBe('No pairs of a UTC time and a Pacific time found.\n');
  expect(jsonPairs([])).toBe('[]\n');
});

test('control characters of the text do not reach the terminal', () => {
  const pretty = prettyPairs(auditTimes('17:59 \u001b[31mUTC | 10:59 PT'));
  expect(pretty).not.toContain('\u001b');
});

test('JSON has an object a pair, its keys in order', () => {
  const json = jsonPairs(auditTimes('July 11, 2024 17:59 UTC | 10:59 PST'));
  expect(json).toBe(`[
  {
    "line": 1,
    "text": "July 11, 2024 17:59 UTC | 10:59 PST",
    "utc": "2024-07-11T17:59Z",
    "printed": "10:59 PST",
    "correct": "10:59 PDT",
    "label": "PST",
    "correctLabel": "PDT",
    "verdict": "wrong_abbreviation"
  }
]
`);
});
