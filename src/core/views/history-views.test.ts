import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../incident/document-fixture.ts';
import type { Document } from '../model.ts';
import { planOutputs } from '../plan/plan.ts';
import { world } from '../plan/world-fixture.ts';
import type { View } from './view.ts';

function incident(year: number): Document {
  const start = `${year}-03-01T10:00Z`;
  const source = facts({ start: instant(start), updates: [updateFacts(start, { status: 'resolved' })] });
  return { ...document('en', { is: 'source', facts: source }), slug: `incident-of-${year}` };
}

function viewsOf(years: readonly number[]): Map<string, View> {
  return new Map(
    planOutputs(world(years.map(incident))).flatMap((output) =>
      output.is === 'page' ? [[output.path, output.page().view]] : [],
    ),
  );
}

test('the history shows the months of three years, leads to all years, and to what affected each component', () => {
  const view = viewsOf([2026, 2024, 2023, 2020]).get('/de/history/');
  expect(view).toMatchObject({
    kind: 'history',
    years: [2026, 2024, 2023].map((year) => ({
      year: String(year),
      months: [{ month: `${year}-03`, path: `/de/history/${year}-03/`, incidents: 1, maintenances: 0, impact: 'none' }],
    })),
    allYears: [2026, 2024, 2023, 2020].map((year) => ({ year: `${year}`, path: `/de/history/${year}/`, count: 1 })),
    components: [
      { name: { text: 'Messaging', locale: 'en' }, path: '/de/components/messaging/' },
      { name: { text: 'Schnittstelle', locale: 'de' }, path: '/de/components/api/' },
    ],
  });
});

test('a year of the history knows its months and the years beside it', () => {
  const views = viewsOf([2026, 2024, 2023, 2020]);
  expect(views.get('/history/2023/')).toMatchObject({
    kind: 'historyYear',
    year: '2023',
    previous: { year: '2020', path: '/history/2020/' },
    next: { year: '2024', path: '/history/2024/' },
    months: [{ month: '2023-03' }],
  });
  expect(views.get('/history/2026/')).toMatchObject({ next: null });
  expect(viewsOf([2026, 2024, 2023]).has('/history/2023/')).toBe(false);
});
