import { expect, test } from 'vitest';
import type { Entry, SourceFacts } from '../model.ts';
import { assembleEntries } from './assemble-entries.ts';
import { document, facts, instant, updateFacts } from './document-fixture.ts';
import { componentStatesAt, isRunning, maintenanceStatusAt, pageIndicatorAt } from './status-at.ts';

const window = { scheduledFor: instant('2026-12-05T08:00Z'), scheduledUntil: instant('2026-12-05T10:00Z') };

function entryOf(rest: Partial<SourceFacts>): Entry {
  const [entry] = assembleEntries([document('en', { is: 'source', facts: facts(rest) })], 'en').entries;
  if (entry === undefined) throw new Error('the document makes no entry');
  return entry;
}

test('a scheduled maintenance begins and ends by the clock', () => {
  const at = (now: string) => maintenanceStatusAt({ status: 'scheduled', ...window }, instant(now));
  expect([at('2026-12-05T07:59Z'), at('2026-12-05T08:00Z'), at('2026-12-05T09:59Z'), at('2026-12-05T10:00Z')]).toEqual([
    'scheduled',
    'in_progress',
    'in_progress',
    'completed',
  ]);
});

test('what the author wrote of a maintenance counts more than the clock', () => {
  const at = (status: 'in_progress' | 'completed' | 'cancelled', now: string) =>
    maintenanceStatusAt({ status, ...window }, instant(now));
  expect(at('in_progress', '2026-12-05T23:00Z')).toBe('in_progress');
  expect(at('completed', '2026-12-05T09:00Z')).toBe('completed');
  expect(at('cancelled', '2026-12-05T09:00Z')).toBe('cancelled');
});

test('a maintenance affects its components only while it runs', () => {
  const entry = entryOf({
    kind: 'maintenance',
    start: window.scheduledFor,
    end: window.scheduledUntil,
    components: { api: 'under_maintenance' },
  });
  const states = (now: string) => [...componentStatesAt([entry], instant(now))];
  expect(states('2026-12-05T07:00Z')).toEqual([]);
  expect(states('2026-12-05T09:00Z')).toEqual([['api', 'under_maintenance']]);
  expect(states('2026-12-05T11:00Z')).toEqual([]);
  expect(pageIndicatorAt([entry], instant('2026-12-05T09:00Z'))).toBe('maintenance');
});

test('a component shows the worst state that any running entry says', () => {
  const open = (status: 'degraded_performance' | 'major_outage') =>
    entryOf({
      components: { api: status },
      updates: [updateFacts('2024-07-11T17:59Z', { status: 'investigating' })],
    });
  const now = instant('2024-07-11T18:00Z');
  const entries = [open('major_outage'), open('degraded_performance')];
  expect([...componentStatesAt(entries, now)]).toEqual([['api', 'major_outage']]);
  expect(pageIndicatorAt(entries, now)).toBe('critical');
});

test('a resolved incident no longer affects the page', () => {
  const entry = entryOf({
    components: { api: 'major_outage' },
    updates: [
      updateFacts('2024-07-11T17:59Z', { status: 'investigating' }),
      updateFacts('2024-07-12T01:23Z', { status: 'resolved' }),
    ],
  });
  const now = instant('2024-07-12T02:00Z');
  expect(isRunning(entry, now)).toBe(false);
  expect(pageIndicatorAt([entry], now)).toBe('none');
});

test('an open incident whose components all work again still shows as minor until it is resolved', () => {
  const entry = entryOf({
    components: { api: 'partial_outage' },
    updates: [
      updateFacts('2024-07-11T17:59Z', { status: 'investigating' }),
      updateFacts('2024-07-11T19:00Z', { status: 'monitoring', components: { api: 'operational' } }),
    ],
  });
  expect(pageIndicatorAt([entry], instant('2024-07-11T20:00Z'))).toBe('minor');
});

test('an open incident that the author gave no impact does not alarm the page', () => {
  const entry = entryOf({ impact: 'none', updates: [updateFacts('2024-07-11T17:59Z', { status: 'investigating' })] });
  expect(pageIndicatorAt([entry], instant('2024-07-11T20:00Z'))).toBe('none');
});
