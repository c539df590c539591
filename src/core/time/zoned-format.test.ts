import { ar } from 'date-fns/locale/ar';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { fi } from 'date-fns/locale/fi';
import { fr } from 'date-fns/locale/fr';
import { hi } from 'date-fns/locale/hi';
import { ko } from 'date-fns/locale/ko';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatZoned } from './format-zoned.ts';
import { zonedFormat } from './zoned-format.ts';

const zones = ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Casablanca'];
const patterns = [
  'MMMM d, yyyy hh:mm a',
  "d. MMMM yyyy, HH:mm 'Uhr'",
  'yyyy년 M월 d일 aaaa h:mm',
  "EEEE do MMMM yyyy 'à' HH 'h' mm",
  'HH:mm, d.M.yy',
  "h 'o''clock' b, do",
  'PPPP B',
  "''yy''HH''",
  'PPPPpppp',
  'yyyy-MM-dd HH:mm:ss',
  'HH:mm yyyy H',
  'MMMM yyyy',
  'ydH',
];
const instant = fc.integer({ min: Date.UTC(1969, 11, 30), max: Date.UTC(2038, 0, 1) });

test('any pattern in any language and zone says what it says without memory', () => {
  const formats = [ar, de, enUS, fi, fr, hi, ko].flatMap((locale) =>
    patterns.map((pattern) => ({ pattern, locale, format: zonedFormat(pattern, locale) })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...formats), instant, fc.constantFrom(...zones), ({ format, ...wanted }, at, zone) => {
      expect(format(at, zone)).toBe(formatZoned(at, zone, wanted.pattern, wanted.locale));
    }),
    { numRuns: 1_000 },
  );
});

test.each(patterns)('the minutes around midnight, a clock change and the first of a month: %s', (pattern) => {
  const format = zonedFormat(pattern, fr);
  for (const edge of ['1970-01-01T00:00Z', '2024-03-10T10:00Z', '2024-11-03T09:00Z', '2024-12-01T08:00Z']) {
    for (let at = Date.parse(edge) - 150_000; at < Date.parse(edge) + 150_000; at += 29_500) {
      for (const zone of zones) expect(format(at, zone)).toBe(formatZoned(at, zone, pattern, fr));
    }
  }
});

test.each(["HH:mm 'never closed", 'yyyy n'])(
  'a pattern that is none fails as it fails without memory: %s',
  (pattern) => {
    const plain = outcome(() => formatZoned(0, 'UTC', pattern, enUS));
    expect(outcome(() => zonedFormat(pattern, enUS)(0, 'UTC'))).toEqual(plain);
  },
);

function outcome(act: () => string): string {
  try {
    return act();
  } catch (error) {
    return String(error);
  }
}
