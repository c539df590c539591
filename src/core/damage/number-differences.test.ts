import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberDifferences } from './number-differences.ts';

function compare(source: string, here: string): string {
  const prose = (text: string) => ({ language: text.slice(0, 2), words: text.slice(4) });
  const { lost, added } = numberDifferences(prose(source), prose(here));
  return `${lost.join(' ')} → ${added.join(' ')}`;
}

test.each([
  ['en: 1,000 accounts', 'de: 1.000 Konten'],
  ['en: 1,000 accounts', 'fr: 1 000 comptes'],
  ['en: 1,000 accounts', 'fr: 1\u202f000 comptes'],
  ['en: 1,000 accounts', 'de: 1’000 Konten'],
  ['en: 1,000 accounts', 'es: 1,000 cuentas'],
  ['en: 1,000 accounts', 'es: 1.000 cuentas'],
  ['en: 1,000 accounts', 'ko: 계정 1,000개'],
  ['en: 1,000 accounts', 'ko: 계정 1천 개'],
  ['en: 1,000 accounts', 'de: tausend Konten'],
  ['en: 15,000 accounts', 'ko: 계정 1만 5천 개'],
  ['en: 12,300 accounts', 'ko: 계정 1만 2,300개'],
  ['en: 35,000 accounts', 'ja: 3.5万件のアカウント'],
  ['en: 2 million calls', 'ko: 호출 200만 건'],
  ['en: 2 million calls', 'de: 2 Millionen Aufrufe'],
  ['en: 1.5 million calls', 'de: 1,5 Mio. Aufrufe'],
  ['en: 3 billion calls', 'ja: 30億回'],
  ['en: 3 billion calls', 'es: 3 mil millones de llamadas'],
  ['en: 3 billion calls', 'fr: 3 milliards'],
  ['en: 10k calls', 'de: 10.000 Aufrufe'],
  ['en: 2 million calls', 'ru: 2 миллиона вызовов'],
  ['en: 99.95 percent', 'de: 99,95 Prozent'],
  ['en: 1,234,567.8 calls', 'de: 1.234.567,8 Aufrufe'],
  ['en: 1,00,000 calls', 'de: 100.000 Aufrufe'],
  ['en: 15 minutes', 'ar: ١٥ دقيقة'],
  ['en: 15 minutes', 'hi: १५ मिनट'],
  ['en: 15 minutes', 'ja: １５分'],
  ['en: three hours', 'ko: 3시간'],
  ['en: 3 hours', 'ko: 세 시간'],
  ['en: 3 hours', 'zh: 三小时'],
  ['en: 35 hours', 'ja: 三十五時間'],
  ['en: twenty-five minutes', 'de: 25 Minuten'],
  ['en: 25 minutes', 'de: fünfundzwanzig Minuten'],
  ['en: 2 times', 'de: zweimal'],
  ['en: both lines', 'ko: 2개 회선'],
  ['en: one in three accounts', 'ko: 계정의 3분의 1'],
  ['en: half of all calls', 'ko: 호출의 50%'],
  ['en: in March', 'ko: 3월에'],
  ['ko: 10월 청구서', 'de: Oktoberrechnung'],
  ['en: on July 11, 2024', 'de: am 11.07.2024'],
  ['en: at 2:30 p.m.', 'de: um 14.30 Uhr'],
  ['en: at 2 PM', 'ko: 오후 2시'],
  ['en: at 14:00', 'zh: 下午2:00'],
  ['en: version 10.4.2', 'de: Version 10.4.2'],
  ['en: Python 3.11', 'de: Python 3.11'],
  ['en: the 2nd line', 'fr: la 2e ligne'],
  ['en: 10 percent', 'ko: 10퍼센트'],
  ['en: within 1 minute', 'de: innerhalb einer Minute'],
  ['en: 0 errors', 'de: keine Fehler'],
  ['en: at 10:17 UTC', 'de: um 10:17 Uhr UTC'],
])('%s is %s', (source, here) => {
  expect(compare(source, here)).toBe(' → ');
  expect(compare(here, source)).toBe(' → ');
});

test.each([
  ['en: 1,500 accounts', 'de: 1,500 Konten', '1,500 → 1,500'],
  ['en: 1.5 percent', 'fr: 15 pour cent', '1.5 → 15'],
  ['en: 2 million calls', 'de: 2 Milliarden Aufrufe', '2 → 2'],
  ['en: 10,000 calls', 'ko: 호출 10만 건', '10,000 → 10만'],
  ['en: 15,000 calls', 'ko: 호출 1만 5백 건', '15,000 → 1만 5백'],
  ['en: 40 minutes', 'ko: 세션 14분', '40 → 14'],
  ['en: 4 minutes', 'ko: 네트워크 3분', '4 → 3'],
  ['en: 30 minutes', 'de: Minuten', '30 → '],
  ['en: a moment', 'de: 20 Minuten', ' → 20'],
  ['en: 40 minutes', 'ru: минут', '40 → '],
  ['en: 2 p.m.', 'de: 15 Uhr', '2 → 15'],
  ['en: 15 minutes', 'ar: ١٦ دقيقة', '15 → 16'],
])('%s is not %s', (source, here, differences) => {
  expect(compare(source, here)).toBe(differences);
});

const separators = {
  en: [',', '.'],
  de: ['.', ','],
  fr: ['\u202f', ','],
  ko: [',', '.'],
  ja: [',', '.'],
  pt: ['.', ','],
} as const;
const language = fc.constantFrom(...(Object.keys(separators) as (keyof typeof separators)[]));

function write(value: number, to: keyof typeof separators): string {
  const [group, decimal] = separators[to];
  const [whole = '', fraction] = String(value).split('.');
  return whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group) + (fraction === undefined ? '' : decimal + fraction);
}

const number = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.integer({ min: 11, max: 99_999 }).map((n) => n / 10),
);

test('property: numbers as each language writes them are the same in every order', () => {
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 6 }),
      language,
      language,
      fc.infiniteStream(fc.nat()),
      (all, a, b, order) => {
        const text = (to: keyof typeof separators, numbers: readonly number[]) => ({
          language: to,
          words: numbers.map((value) => `(${write(value, to)})`).join(' x '),
        });
        const shuffled = all.map((value) => ({ value, by: order.next().value })).sort((x, y) => x.by - y.by);
        const there = text(
          b,
          shuffled.map(({ value }) => value),
        );
        expect(numberDifferences(text(a, all), there)).toEqual({ lost: [], added: [] });
      },
    ),
    { seed: 11, numRuns: 500 },
  );
});

test('property: a number of two digits or more that is changed is found on both sides', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 9_999 }),
      fc.integer({ min: 10, max: 9_999 }),
      language,
      language,
      (x, y, a, b) => {
        fc.pre(x !== y);
        const found = numberDifferences(
          { language: a, words: `x ${write(x, a)} x` },
          { language: b, words: `x ${write(y, b)} x` },
        );
        expect(found).toEqual({ lost: [write(x, a)], added: [write(y, b)] });
      },
    ),
    { seed: 12, numRuns: 500 },
  );
});

test('property: any text can be compared with any other, and with itself it has no difference', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0159,.’ 만천万半二 ZweitwoUhrpm:\u0665\ud835\udfd8') });
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'de', 'es', 'ko', 'ja', 'ru'), (a, b, to) => {
      expect(numberDifferences({ words: a, language: to }, { words: a, language: to })).toEqual({
        lost: [],
        added: [],
      });
      const { lost, added } = numberDifferences({ words: a, language: to }, { words: b, language: to });
      expect([...lost, ...added].every((written) => /\d/.test(written))).toBe(true);
    }),
    { seed: 13, numRuns: 1000 },
  );
});
