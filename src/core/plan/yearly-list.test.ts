import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestCount, yearlyList } from './yearly-list.ts';

interface Dated {
  name: string;
  year: string;
}

/** `count` entries of a year. */
const entries = (year: number, count: number): Dated[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${year}-${count - index}`, year: String(year) }));
const cut = (all: readonly Dated[]) => yearlyList(all, ({ year }) => year);

test('there are no years while the newest entries are all', () => {
  const all = [...entries(2026, newestCount - 1), ...entries(2025, 1)];
  expect(cut(all)).toEqual({ newest: all, years: new Map() });
});

test('with one more, every entry stands in its year', () => {
  const all = [...entries(2026, newestCount), ...entries(2024, 1)];
  const { newest, years } = cut(all);
  expect(newest).toEqual(entries(2026, newestCount));
  expect([...years]).toEqual([
    ['2026', entries(2026, newestCount)],
    ['2024', entries(2024, 1)],
  ]);
});

test('what stays is among the newest and in its year', () => {
  const all = [...entries(2026, newestCount), ...entries(2024, 3)];
  const { newest, years } = yearlyList(
    all,
    ({ year }) => year,
    ({ name }) => name === '2024-2',
  );
  expect(newest.at(-1)?.name).toBe('2024-2');
  expect(newest).toHaveLength(newestCount + 1);
  expect(years.get('2024')).toHaveLength(3);
});

test('no entry is lost, and no year knows of another', () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 30 })));
  const some = counts.map((pairs) => new Map(pairs.toSorted(([a], [b]) => b - a)));
  fc.assert(
    fc.property(some, fc.integer({ min: 2015, max: 2026 }), (perYear, added) => {
      const all = [...perYear].flatMap(([year, count]) => entries(year, count));
      const { newest, years } = cut(all);
      expect(new Set([...newest, ...[...years.values()].flat()])).toEqual(new Set(all));
      const more = cut(
        [...all, { name: 'added', year: String(added) }].toSorted((a, b) => Number(b.year) - Number(a.year)),
      );
      for (const [year, inYear] of years) if (year !== String(added)) expect(more.years.get(year)).toEqual(inYear);
    }),
  );
});
