import { expect, test } from 'vitest';
import { document, facts } from '../incident/document-fixture.ts';
import { world } from '../plan/world-fixture.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import type { ComponentDay } from './component-days.ts';
import { shownBars } from './shown-bars.ts';

function day(date: string, lengths: Partial<Record<ComponentStatus, number>> | null = {}): ComponentDay {
  const all = new Map(Object.entries(lengths ?? {}) as [ComponentStatus, number][]);
  const status = lengths === null ? null : ([...all.keys()][0] ?? 'operational');
  return { date, from: Date.parse(date), to: Date.parse(date) + 1, status, lengths: all, entries: [] };
}

const shown = (days: readonly ComponentDay[], present: ComponentStatus = 'operational') =>
  shownBars({ days, uptime: 9_998, months: [] }, present);

test('days of which there is nothing to tell are counted, unknown ones apart', () => {
  const days = [day('2026-11-20', null), day('2026-11-21', null), day('2026-11-22'), day('2026-11-23')];
  expect(shown(days).days).toEqual([
    { is: 'quiet', count: 2, isKnown: false },
    { is: 'quiet', count: 2, isKnown: true },
  ]);
});

test('it is told from when on something is known, where that is not all of the time', () => {
  const known = (...days: ComponentDay[]) => shown(days).knownFrom;
  expect(known(day('2026-11-20', null), day('2026-11-21'), day('2026-11-22'))).toBe(Date.parse('2026-11-21'));
  expect(known(day('2026-11-20'), day('2026-11-21'))).toBeNull();
  expect(known(day('2026-11-20', null), day('2026-11-21', null))).toBeNull();
});

test('days with incidents are counted without those that had maintenance alone', () => {
  const days = [day('2026-11-20', { major_outage: 5 }), day('2026-11-21', { under_maintenance: 5 }), day('2026-11-22')];
  expect(shown(days).daysWithIncidents).toBe(1);
  expect(shown(days).days.map(({ is }) => is)).toEqual(['eventful', 'eventful', 'quiet']);
});

test('what lasts has no length today, so that the page is the same a minute later', () => {
  const lengths = { partial_outage: 7, degraded_performance: 5 };
  const of = (days: readonly ComponentDay[]) =>
    shown(days, 'degraded_performance').days.map((each) => (each.is === 'eventful' ? each.lengths : null));
  expect(of([day('2026-11-24', lengths), day('2026-11-25', lengths)])).toEqual([
    [
      { status: 'partial_outage', length: 7 },
      { status: 'degraded_performance', length: 5 },
    ],
    [
      { status: 'partial_outage', length: 7 },
      { status: 'degraded_performance', length: null },
    ],
  ]);
});

test('a day names three of its entries and counts the others', () => {
  const documents = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({
    ...document('en', { is: 'source', facts: facts() }),
    slug,
  }));
  const { entries } = world(documents);
  const [shownDay] = shown([{ ...day('2026-11-20', { major_outage: 5 }), entries }]).days;
  expect(shownDay).toMatchObject({ more: 2, entries: [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }] });
  const [alone] = shown([{ ...day('2026-11-20', { major_outage: 5 }), entries: entries.slice(0, 1) }]).days;
  expect(alone).toMatchObject({ more: 0, entries: [{ slug: 'a' }] });
});
