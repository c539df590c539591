import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../incident/document-fixture.ts';
import type { Document, SourceFacts } from '../model.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import { archiveOf } from './archive.ts';
import { historyYears } from './history-years.ts';
import { world } from './world-fixture.ts';

function entry(slug: string, rest: Partial<SourceFacts>): Document {
  const source = facts(rest);
  return { ...document('en', { is: 'source', facts: source }), slug, kind: source.kind };
}

const incident = (start: string, end: string, status: ComponentStatus = 'partial_outage') =>
  entry(start, {
    start: instant(start),
    components: { api: status },
    updates: [updateFacts(end, { status: 'resolved' })],
  });

const maintenance = (start: string) =>
  entry(`maintenance-${start}`, { kind: 'maintenance', start: instant(start), end: instant(start) + 3_600_000 });

const yearsOf = (documents: readonly Document[]) => historyYears(archiveOf(world(documents)).months);

test('a month counts its incidents and maintenances, and tells the worst impact', () => {
  const { newest } = yearsOf([
    incident('2026-03-01T10:00Z', '2026-03-01T12:00Z', 'degraded_performance'),
    incident('2026-03-02T10:00Z', '2026-03-02T12:00Z', 'major_outage'),
    incident('2026-03-03T10:00Z', '2026-03-03T12:00Z', 'partial_outage'),
    maintenance('2026-03-05T10:00Z'),
    maintenance('2026-02-05T10:00Z'),
  ]);
  expect(newest).toEqual([
    {
      year: '2026',
      count: 5,
      months: [
        { month: '2026-03', incidents: 3, maintenances: 1, impact: 'critical' },
        { month: '2026-02', incidents: 0, maintenances: 1, impact: null },
      ],
    },
  ]);
});

test('what lasted into another month counts once in its year, and in every year it lasted into', () => {
  const { newest } = yearsOf([incident('2025-11-20T10:00Z', '2026-01-09T12:00Z')]);
  expect(newest.map(({ year, count, months }) => [year, count, months.length])).toEqual([
    ['2026', 1, 1],
    ['2025', 1, 2],
  ]);
});

test('three years have room on one page; with a fourth, every year has a page', () => {
  const inYear = (year: number) => incident(`${year}-03-01T10:00Z`, `${year}-03-01T12:00Z`);
  expect([...yearsOf([2026, 2025, 2022].map(inYear)).years]).toEqual([]);
  const { newest, years } = yearsOf([2026, 2025, 2022, 2019].map(inYear));
  expect(newest.map(({ year }) => year)).toEqual(['2026', '2025', '2022']);
  expect([...years.keys()]).toEqual(['2026', '2025', '2022', '2019']);
});
