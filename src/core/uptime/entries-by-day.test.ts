import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../incident/document-fixture.ts';
import { world } from '../plan/world-fixture.ts';
import { entriesByDay } from './entries-by-day.ts';

function incident(slug: string, start: string, end: string | null) {
  const updates = end === null ? [] : [updateFacts(end, { status: 'resolved' })];
  const source = facts({ start: instant(start), updates });
  return { ...document('en', { is: 'source', facts: source }), slug };
}

function days(documents: readonly ReturnType<typeof incident>[]) {
  const found = entriesByDay(world(documents).entries, 3, instant('2026-11-25T20:00Z'), 'America/Los_Angeles');
  return found.map(({ date, entries }) => [date, ...entries.map(({ slug }) => slug)]);
}

test('an entry stands on every day it lasted into, by the clock of the zone, today first', () => {
  const documents = [
    incident('long', '2026-11-01T10:00Z', '2026-11-24T09:00Z'),
    incident('evening', '2026-11-25T06:00Z', '2026-11-25T08:00Z'),
    incident('moment', '2026-11-25T08:00Z', '2026-11-25T08:00Z'),
    incident('open', '2026-11-25T19:00Z', null),
    incident('before', '2026-11-23T06:00Z', '2026-11-23T08:00Z'),
  ];
  expect(days(documents)).toEqual([
    ['2026-11-25', 'moment', 'open'],
    ['2026-11-24', 'long', 'evening'],
    ['2026-11-23', 'long'],
  ]);
});

test('a day may have nothing', () => {
  expect(days([])).toEqual([['2026-11-25'], ['2026-11-24'], ['2026-11-23']]);
});
