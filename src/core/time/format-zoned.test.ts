import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { ko } from 'date-fns/locale/ko';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatZoned, offsetLabel, zoneOffset } from './format-zoned.ts';

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];
const [first, last] = [Date.UTC(1970, 0, 1), Date.UTC(2038, 0, 1)];
const pattern = 'yyyy-MM-dd HH:mm:ss';

const troublesomeZones = [
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Tehran',
  'America/St_Johns',
  'Europe/Dublin',
  'America/Sao_Paulo',
  'Antarctica/Troll',
  'Asia/Gaza',
];

test.each(troublesomeZones)(
  'reads each clock change of %s as the platform does, seconds before and after',
  (timeZone) => {
    const platform = platformClock(timeZone);
    const edges = clockChanges(timeZone);
    const wrong = edges
      .flatMap((edge) => [-hour, -minute, -second, 0, second, minute, hour].map((distance) => edge + distance))
      .filter((at) => formatZoned(at, timeZone, pattern, enUS) !== platform.format(at))
      .map((at) => `${new Date(at).toISOString()} ${formatZoned(at, timeZone, pattern, enUS)}`);
    expect(wrong).toEqual([]);
    expect(edges.length).toBeGreaterThan(0);
  },
);

test.each([
  ['2024-03-10T09:59Z', 'America/Los_Angeles', '2024-03-10 01:59:00'],
  ['2024-03-10T10:00Z', 'America/Los_Angeles', '2024-03-10 03:00:00'],
  ['2024-11-03T08:30Z', 'America/Los_Angeles', '2024-11-03 01:30:00'],
  ['2024-11-03T09:30Z', 'America/Los_Angeles', '2024-11-03 01:30:00'],
  ['2011-12-30T09:59Z', 'Pacific/Apia', '2011-12-29 23:59:00'],
  ['2011-12-30T10:00Z', 'Pacific/Apia', '2011-12-31 00:00:00'],
  ['1970-01-01T00:00Z', 'America/Los_Angeles', '1969-12-31 16:00:00'],
  ['1970-01-01T00:00Z', 'UTC', '1970-01-01 00:00:00'],
  ['1969-12-31T23:59Z', 'Asia/Kathmandu', '1970-01-01 05:29:00'],
])('%s is in %s %s', (at, timeZone, expected) => {
  expect(formatZoned(Date.parse(at), timeZone, pattern, enUS)).toBe(expected);
});

test('prints an hour that the zone of the machine skips', () => {
  // The tests run in Australia/Lord_Howe, where clocks went from 02:00 to 02:30 on that day.
  const skipped = new Date(2024, 9, 6, 2, 15);
  expect(`${skipped.getHours()}:${skipped.getMinutes()}`).toBe('2:45');
  expect(formatZoned(Date.parse('2024-10-06T02:15Z'), 'UTC', pattern, enUS)).toBe('2024-10-06 02:15:00');
  expect(formatZoned(Date.parse('2024-10-06T09:15Z'), 'America/Los_Angeles', pattern, enUS)).toBe(
    '2024-10-06 02:15:00',
  );
});

test.each([
  ['UTC', 'UTC+00:00'],
  ['Asia/Kathmandu', 'UTC+05:45'],
  ['America/St_Johns', 'UTC-02:30'],
  ['America/Los_Angeles', 'UTC-07:00'],
])('names the offset of %s in July 2024 %s', (timeZone, expected) => {
  expect(offsetLabel(Date.parse('2024-07-11T17:59Z'), timeZone)).toBe(expected);
});

test('refuses a zone that does not exist', () => {
  expect(() => zoneOffset(0, 'Mars/Olympus_Mons')).toThrow(
    new RangeError('Invalid time zone specified: Mars/Olympus_Mons'),
  );
});

test.each([
  ['en-US', enUS, 'h:mm a', { hour: 'numeric', minute: '2-digit' }],
  ['ko', ko, 'aaaa h:mm', { hour: 'numeric', minute: '2-digit' }],
  ['de', de, 'HH:mm', { hour: '2-digit', minute: '2-digit' }],
  ['en-US', enUS, 'MMMM d, yyyy', { dateStyle: 'long' }],
  ['ko', ko, 'yyyy년 M월 d일', { dateStyle: 'long' }],
  ['de', de, 'd. MMMM yyyy', { dateStyle: 'long' }],
] as const)(
  'writes %s %# as the platform does, at every hour of a day in every month',
  (lang, locale, words, options) => {
    const platform = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'America/Los_Angeles' });
    for (let month = 0; month < 12; month++) {
      for (let at = Date.UTC(2024, month, 10); at < Date.UTC(2024, month, 11); at += hour) {
        const expected = platform.format(at).replaceAll('\u202f', ' ');
        expect(formatZoned(at, 'America/Los_Angeles', words, locale)).toBe(expected);
      }
    }
  },
);

test('any instant printed in UTC reads back as the same minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (at) => {
      const text = formatZoned(at, 'UTC', "yyyy-MM-dd'T'HH:mm'Z'", enUS);
      expect(Date.parse(text)).toBe(Math.floor(at / minute) * minute);
    }),
  );
});

test('any instant in any zone is the printed time less the offset, and prints as the platform prints it', () => {
  const zones = [...Intl.supportedValuesOf('timeZone')];
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1973, 0, 1), max: last }), fc.constantFrom(...zones), (at, timeZone) => {
      const printed = formatZoned(at, timeZone, pattern, enUS);
      expect(printed).toBe(platformClock(timeZone).format(at));
      expect(Date.parse(`${printed.replace(' ', 'T')}Z`) - zoneOffset(at, timeZone)).toBe(
        Math.floor(at / second) * second,
      );
    }),
    { numRuns: 300 },
  );
});

/** Instants, to the second, at which the zone's offset becomes another: found without the code under test. */
function clockChanges(timeZone: string): number[] {
  const platform = platformClock(timeZone);
  const offset = (at: number) => Date.parse(`${platform.format(at).replace(' ', 'T')}Z`) - at;
  const changes: number[] = [];
  for (let at = first; at < last; at += day) {
    let [before, after] = [at, at + day];
    if (offset(before) === offset(after)) continue;
    while (after - before > second) {
      const middle = before + Math.floor((after - before) / 2 / second) * second;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

/** The platform's reading as `2024-07-11 18:23:00`: Sweden writes dates so. */
function platformClock(timeZone: string): Intl.DateTimeFormat {
  const [numeric, two] = ['numeric', '2-digit'] as const;
  const date = { year: numeric, month: two, day: two } as const;
  return new Intl.DateTimeFormat('sv-SE', {
    ...date,
    timeZone,
    hourCycle: 'h23',
    hour: two,
    minute: two,
    second: two,
  });
}
