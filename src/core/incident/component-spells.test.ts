import { expect, test } from 'vitest';
import type { SourceFacts } from '../model.ts';
import { assembleEntries } from './assemble-entries.ts';
import { componentSpells } from './component-spells.ts';
import { document, facts, instant, updateFacts } from './document-fixture.ts';

const now = '2026-12-31T00:00Z';

/** Lines such as `api partial_outage 10:00–11:00`, days left out. */
function linesOf(rest: Partial<SourceFacts>, at = now): string[] {
  const [entry] = assembleEntries([document('en', { is: 'source', facts: facts(rest) })], 'en').entries;
  if (entry === undefined) throw new Error('the document makes no entry');
  const clock = (time: number | null) => (time === null ? '' : new Date(time).toISOString().slice(11, 16));
  return [...componentSpells(entry, instant(at))].flatMap(([id, spells]) =>
    spells.map(({ status, from, until }) => `${id} ${status} ${clock(from)}–${clock(until)}`),
  );
}

test('an incident affects its components from its start on, each until it changes', () => {
  expect(
    linesOf({
      start: instant('2026-08-18T06:20Z'),
      components: { webhooks: 'partial_outage' },
      updates: [
        updateFacts('2026-08-18T06:34Z', { status: 'investigating' }),
        updateFacts('2026-08-18T07:50Z', { components: { webhooks: 'major_outage', api: 'degraded_performance' } }),
        updateFacts('2026-08-18T08:00Z', { status: 'identified' }),
        updateFacts('2026-08-18T09:10Z', { components: { webhooks: 'degraded_performance', api: 'operational' } }),
        updateFacts('2026-08-18T11:45Z', { status: 'resolved' }),
      ],
    }),
  ).toEqual([
    'webhooks partial_outage 06:20–07:50',
    'webhooks major_outage 07:50–09:10',
    'webhooks degraded_performance 09:10–11:45',
    'webhooks operational 11:45–',
    'api degraded_performance 07:50–09:10',
    'api operational 09:10–',
  ]);
});

test('what is open has no end, and what comes back begins anew', () => {
  expect(
    linesOf({
      start: instant('2026-08-18T06:20Z'),
      components: { api: 'major_outage' },
      updates: [
        updateFacts('2026-08-18T06:20Z', { status: 'investigating' }),
        updateFacts('2026-08-18T07:00Z', { components: { api: 'operational' } }),
        updateFacts('2026-08-18T08:00Z', { components: { api: 'partial_outage' } }),
      ],
    }),
  ).toEqual(['api major_outage 06:20–07:00', 'api operational 07:00–08:00', 'api partial_outage 08:00–']);
});

test('an incident of which only its end was told was as bad as it says', () => {
  const resolved = [updateFacts('2026-08-18T07:00Z', { status: 'resolved' })];
  const start = instant('2026-08-18T06:20Z');
  expect(linesOf({ start, components: { api: 'major_outage' }, updates: resolved })).toEqual([
    'api major_outage 06:20–07:00',
    'api operational 07:00–',
  ]);
  expect(linesOf({ start, components: { api: 'major_outage' } })).toEqual(['api major_outage 06:20–']);
});

const maintenance = {
  kind: 'maintenance',
  start: instant('2026-12-05T08:00Z'),
  end: instant('2026-12-05T10:00Z'),
  components: { api: 'under_maintenance' },
} as const;

test('a maintenance that nobody tells of affects its components in its window', () => {
  expect(linesOf(maintenance, '2026-12-05T07:59Z')).toEqual([]);
  expect(linesOf(maintenance, '2026-12-05T08:00Z')).toEqual(['api under_maintenance 08:00–']);
  expect(linesOf(maintenance, '2026-12-05T09:59Z')).toEqual(['api under_maintenance 08:00–']);
  expect(linesOf(maintenance, '2026-12-05T10:00Z')).toEqual([
    'api under_maintenance 08:00–10:00',
    'api operational 10:00–',
  ]);
});

test('what is told of a maintenance counts: earlier, later, partly done, over', () => {
  const updates = [
    updateFacts('2026-12-05T07:30Z', { status: 'in_progress' }),
    updateFacts('2026-12-05T11:00Z', { status: 'completed' }),
  ];
  expect(linesOf({ ...maintenance, updates })).toEqual(['api under_maintenance 07:30–11:00', 'api operational 11:00–']);
  expect(linesOf({ ...maintenance, updates: updates.slice(1) })).toEqual([
    'api under_maintenance 08:00–10:00',
    'api operational 10:00–',
  ]);
  const late = [updateFacts('2026-12-05T08:20Z', { status: 'in_progress' })];
  expect(linesOf({ ...maintenance, updates: late })).toEqual(['api under_maintenance 08:00–']);
});

test('a maintenance that was cancelled before its window affected nothing, within it until then', () => {
  const cancelled = (at: string) => [updateFacts(at, { status: 'cancelled' })];
  expect(linesOf({ ...maintenance, updates: cancelled('2026-12-01T08:00Z') })).toEqual([]);
  expect(linesOf({ ...maintenance, updates: cancelled('2026-12-05T08:30Z') })).toEqual([
    'api under_maintenance 08:00–08:30',
    'api operational 08:30–',
  ]);
});

test('what an update says at the very start counts from there on', () => {
  const updates = [updateFacts('2026-08-18T06:20Z', { components: { api: 'degraded_performance' } })];
  const start = instant('2026-08-18T06:20Z');
  expect(linesOf({ start, components: { api: 'major_outage' }, updates })).toEqual(['api degraded_performance 06:20–']);
});
