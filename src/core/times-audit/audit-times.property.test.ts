import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditTimes } from './audit-times.ts';

/** A pair printed by the platform: without the code under test. */
interface Printed {
  at: number;
  lang: string;
  dateStyle: 'full' | 'long' | 'medium';
  hour12: boolean;
  frame: (utc: string, pacific: string) => string;
}

const minute = 60_000;
const day = 1440 * minute;

const frames = [
  (utc: string, pacific: string) => `${utc} | ${pacific}`,
  (utc: string, pacific: string) => `${utc} / ${pacific}`,
  (utc: string, pacific: string) => `${utc} (${pacific})`,
  (utc: string, pacific: string) => `${utc} – ${pacific}`,
  (utc: string, pacific: string) => `${pacific} | ${utc}`,
  (utc: string, pacific: string) => `<h3>${utc}</b>&nbsp;|&nbsp;<b>${pacific}</h3>`,
];

const anyPair: fc.Arbitrary<Printed> = fc.record({
  at: fc
    .integer({ min: Date.UTC(2007, 0, 1) / minute, max: Date.UTC(2037, 11, 31) / minute })
    .map((minutes) => minutes * minute),
  lang: fc.constantFrom(
    'en-US',
    'en-GB',
    'de',
    'fr',
    'es',
    'es-MX',
    'it',
    'pt-BR',
    'pt-PT',
    'ja',
    'ko',
    'zh-CN',
    'zh-TW',
  ),
  dateStyle: fc.constantFrom('full', 'long', 'medium'),
  hour12: fc.boolean(),
  frame: fc.constantFrom(...frames),
});

/** Pacific clocks at an instant, as an instant whose UTC fields show them. */
function pacificClock(at: number): number {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at);
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}

/** In Portugal the medium style is numbers, which are read so that the pair is right. */
function print({ lang, dateStyle: style, hour12 }: Printed, clock: number): string {
  const dateStyle = lang === 'pt-PT' && style === 'medium' ? 'long' : style;
  return new Intl.DateTimeFormat(lang, { timeZone: 'UTC', dateStyle, timeStyle: 'short', hour12 }).format(clock);
}

function printTime({ lang, hour12 }: Printed, clock: number): string {
  return new Intl.DateTimeFormat(lang, { timeZone: 'UTC', timeStyle: 'short', hour12 }).format(clock);
}

const abbreviation = (at: number) => (pacificClock(at) - at === -7 * 60 * minute ? 'PDT' : 'PST');

/** Holds the verdict, and that the line is right once the Pacific side is exchanged for the correct one. */
function expectMended(line: string, verdict: string): void {
  const [pair] = auditTimes(line);
  expect(pair?.verdict).toBe(verdict);
  const mended = line.replace(pair?.printed ?? '?', pair?.correct ?? '?');
  expect(auditTimes(mended).map((one) => [mended, one.verdict])).toEqual([[mended, 'ok']]);
}

test('every pair that the platform prints is right', () => {
  fc.assert(
    fc.property(anyPair, fc.boolean(), (pair, isGeneral) => {
      const { at, frame } = pair;
      const label = isGeneral ? 'PT' : abbreviation(at);
      const line = frame(`${print(pair, at)} UTC`, `${print(pair, pacificClock(at))} ${label}`);
      const found = auditTimes(line).map(({ verdict, utc }) => [line, verdict, utc]);
      expect(found).toEqual([[line, 'ok', new Date(at).toISOString().replace(':00.000', '')]]);
    }),
    { numRuns: 600 },
  );
});

test('a Pacific time that is off by minutes or hours is a wrong time', () => {
  fc.assert(
    fc.property(anyPair, fc.integer({ min: 1, max: 1439 }), (pair, off) => {
      const clock = pacificClock(pair.at);
      const wrong = Math.floor(clock / day) * day + ((clock + off * minute) % day);
      expectMended(pair.frame(`${print(pair, pair.at)} UTC`, `${print(pair, wrong)} PT`), 'wrong_time');
    }),
    { numRuns: 300 },
  );
});

test('a Pacific date that is off by days is a wrong date', () => {
  fc.assert(
    fc.property(anyPair, fc.integer({ min: -400, max: 400 }), (pair, off) => {
      fc.pre(off !== 0);
      const wrong = pacificClock(pair.at) + off * day;
      expectMended(pair.frame(`${print(pair, pair.at)} UTC`, `${print(pair, wrong)} PT`), 'wrong_date');
    }),
    { numRuns: 300 },
  );
});

test('PST in summer and PDT in winter are wrong abbreviations', () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const label = abbreviation(pair.at) === 'PDT' ? 'PST' : 'PDT';
      const pacific = `${print(pair, pacificClock(pair.at))} ${label}`;
      expectMended(pair.frame(`${print(pair, pair.at)} UTC`, pacific), 'wrong_abbreviation');
    }),
    { numRuns: 300 },
  );
});

test('a Pacific side without a date is right on the same day and lacks it on another', () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const clock = pacificClock(pair.at);
      const line = `${print(pair, pair.at)} UTC | ${printTime(pair, clock)} PT`;
      if (Math.floor(clock / day) === Math.floor(pair.at / day))
        expect(auditTimes(line)).toMatchObject([{ verdict: 'ok' }]);
      else expectMended(line, 'missing_date_on_day_change');
    }),
    { numRuns: 300 },
  );
});

test('a label before its time on one side only is out of order', () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const line = `${print(pair, pair.at)} UTC | PT ${print(pair, pacificClock(pair.at))}`;
      expectMended(line, 'inconsistent_order');
    }),
    { numRuns: 300 },
  );
});

test('any text is read without an error, and every pair lies on its line', () => {
  const scraps = fc.constantFrom(
    ...[
      'UTC',
      ' PT ',
      'PST',
      '17:59',
      '25:61',
      ' | ',
      '(',
      ')',
      ' July 11',
      ', 2024',
      '7월 11일',
      '午後',
      '6時',
      ' Uhr ',
      'h',
    ],
    ...[
      '11.07.',
      '07/11',
      'a.m.',
      ' de la tarde',
      '太平洋標準時',
      '\n',
      '<p>',
      '&nbsp;',
      '\u0000',
      '\ud800',
      '-',
      ' next day ',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(scraps, fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const lines = text.split(/\r\n?|\n/);
      for (const pair of auditTimes(text)) {
        expect(lines[pair.line - 1]).toBeDefined();
        expect(pair.printed).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});
