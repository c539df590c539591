import fc from 'fast-check';
import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../incident/document-fixture.ts';
import { worst } from '../incident/timeline.ts';
import type { Document, Instant, SourceFacts } from '../model.ts';
import { site, world } from '../plan/world-fixture.ts';
import { type ComponentStatus, componentStatuses } from '../vocabulary.ts';
import { componentDays } from './component-days.ts';
import { lastDays } from './last-days.ts';
import { spansOf } from './spans-of.ts';
import { uptimeOf } from './uptime-of.ts';
import { uptimeOfComponents } from './uptime-of-components.ts';

const minute = 60_000;

function entry(slug: string, rest: Partial<SourceFacts>): Document {
  const source = facts(rest);
  return { ...document('en', { is: 'source', facts: source }), slug, kind: source.kind };
}

function uptimes(documents: readonly Document[], now: string, components = site.components) {
  return uptimeOfComponents(world(documents).entries, { ...site, components }, instant(now));
}

const outage = entry('outage', {
  start: instant('2026-11-10T20:00Z'),
  components: { api: 'major_outage' },
  updates: [
    updateFacts('2026-11-10T21:00Z', { status: 'investigating' }),
    updateFacts('2026-11-11T10:00Z', { status: 'monitoring', components: { api: 'degraded_performance' } }),
    updateFacts('2026-11-11T12:00Z', { status: 'resolved' }),
  ],
});

test('a day has its worst state, how long each lasted, and what was the cause', () => {
  const days = uptimes([outage], '2026-11-25T12:00Z').get('api')?.days ?? [];
  expect(days).toHaveLength(90);
  const eventful = days.filter(({ status }) => status !== 'operational');
  // Pacific midnight is 08:00 UTC.
  expect(eventful.map(({ date, status, lengths, entries }) => [date, status, [...lengths], entries[0]?.slug])).toEqual([
    ['2026-11-10', 'major_outage', [['major_outage', 720 * minute]], 'outage'],
    [
      '2026-11-11',
      'major_outage',
      [
        ['major_outage', 120 * minute],
        ['degraded_performance', 120 * minute],
      ],
      'outage',
    ],
  ]);
});

test('the uptime is that of the 90 days, of this month and of the last', () => {
  // 89 days and 4 hours, one of the days with 25 hours, less 14 hours.
  const { uptime, months } = uptimes([outage], '2026-11-25T12:00Z').get('api') ?? {};
  expect(uptime).toBe(Math.floor(10_000 * (1 - 14 / (89 * 24 + 1 + 4))));
  expect(months).toEqual([
    { month: '2026-11', uptime: Math.floor(10_000 * (1 - 14 / (24 * 24 + 1 + 4))) },
    { month: '2026-10', uptime: 10_000 },
  ]);
  expect(uptimes([outage], '2026-11-25T12:00Z').get('messaging')?.uptime).toBe(10_000);
});

test('days before a component was watched are unknown, whatever happened then', () => {
  const watched = [{ id: 'api', name: { en: 'API' }, group: null, since: '2026-11-11' }];
  const { days, uptime, months } = uptimes([outage], '2026-11-25T08:00Z', watched).get('api') ?? {};
  expect(days?.filter(({ status }) => status === null).at(-1)?.date).toBe('2026-11-10');
  expect(uptime).toBe(Math.floor(10_000 * (1 - 2 / (14 * 24))));
  expect(months?.map((month) => month.uptime)).toEqual([uptime, null]);
  const future = [{ id: 'api', name: { en: 'API' }, group: null, since: '2027-01-01' }];
  expect(uptimes([outage], '2026-11-25T08:00Z', future).get('api')?.uptime).toBeNull();
});

test('an incident written after the fact affects its components from its start on', () => {
  const late = entry('late', {
    start: instant('2026-11-10T20:00Z'),
    components: { api: 'partial_outage' },
    updates: [updateFacts('2026-11-10T22:00Z', { status: 'resolved' })],
  });
  const day = uptimes([late], '2026-11-25T12:00Z')
    .get('api')
    ?.days.find(({ date }) => date === '2026-11-10');
  expect([...(day?.lengths ?? [])]).toEqual([['partial_outage', 120 * minute]]);
});

test('an open incident lasts until now, however long ago it began', () => {
  const open = entry('open', {
    start: instant('2025-01-01T00:00Z'),
    components: { api: 'partial_outage' },
    updates: [updateFacts('2025-01-01T00:10Z', { status: 'investigating' })],
  });
  expect(uptimes([open], '2026-11-25T12:00Z').get('api')?.uptime).toBe(7_000);
});

test('maintenance does not hide an outage, and takes nothing from the uptime', () => {
  const maintenance = entry('maintenance', {
    kind: 'maintenance',
    start: instant('2026-11-10T18:00Z'),
    end: instant('2026-11-11T06:00Z'),
    components: { api: 'under_maintenance' },
  });
  const day = (documents: readonly Document[]) =>
    uptimes(documents, '2026-11-25T12:00Z')
      .get('api')
      ?.days.find(({ date }) => date === '2026-11-10');
  expect([...(day([outage, maintenance])?.lengths ?? [])]).toEqual([
    ['major_outage', 720 * minute],
    ['under_maintenance', 120 * minute],
  ]);
  expect(day([outage, maintenance])?.entries.map(({ slug }) => slug)).toEqual(['outage', 'maintenance']);
  expect(uptimes([maintenance], '2026-11-25T12:00Z').get('api')?.uptime).toBe(10_000);
});

/** What the site would have said of the component `api` at an instant, read from what the author wrote, in the plainest way. */
function saidAt({ kind, start, end, components, updates }: SourceFacts, at: Instant, now: Instant): ComponentStatus {
  const told = updates.filter((update) => update.at <= at).toSorted((a, b) => a.at - b.at);
  let [state, status]: [ComponentStatus, string] = ['operational', kind === 'incident' ? 'investigating' : 'scheduled'];
  if (kind === 'incident' && at >= start) state = components.api ?? 'operational';
  for (const update of told) {
    status = update.status ?? status;
    if (status === 'in_progress') state = components.api ?? 'operational';
    state = update.components.api ?? state;
    if (update.status === 'resolved' || update.status === 'completed') state = 'operational';
  }
  if (status === 'scheduled' && at >= start && at < (end ?? now)) return components.api ?? 'operational';
  return state;
}

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Kolkata'];
/** Shortly after the clocks changed, in one zone or another. */
const nows = ['2026-03-09T13:07Z', '2026-03-30T02:00Z', '2026-04-06T01:01Z', '2026-09-07T03:59Z', '2026-11-02T08:00Z'];
const dayCount = 4;
const states = fc.constantFrom<ComponentStatus>(...componentStatuses);
const changed = fc.option(
  states.map((api) => ({ api })),
  { nil: {} },
);

/** Minutes before now. */
const minutesAgo = fc.integer({ min: 0, max: (dayCount + 2) * 1_440 });

const incidents = fc
  .record({
    starts: minutesAgo,
    state: states,
    later: fc.array(fc.record({ after: fc.integer({ min: 0, max: 2_000 }), components: changed }), { maxLength: 4 }),
    resolvedAfter: fc.option(fc.integer({ min: 0, max: 3_000 })),
  })
  .map(({ starts, state, later, resolvedAfter }) => (now: Instant): SourceFacts => {
    const start = now - starts * minute;
    const updates = later
      .map(({ after, components }, index) => ({ at: start + after * minute, index, components }))
      .filter(({ at }) => at <= now && (resolvedAfter === null || at < start + resolvedAfter * minute))
      .map(({ at, components }) => ({ at, status: null, components, editedAt: null }));
    const end = start + (resolvedAfter ?? 0) * minute;
    const ending = { at: end, status: 'resolved' as const, components: {}, editedAt: null };
    const all = resolvedAfter === null || end > now ? updates : [...updates, ending];
    return facts({ start, components: { api: state }, updates: onePerInstant(all) });
  });

const maintenances = fc
  .record({
    starts: minutesAgo,
    lasts: fc.integer({ min: 1, max: 1_500 }),
    begunLate: fc.option(fc.integer({ min: 0, max: 300 })),
    completedAfter: fc.option(fc.integer({ min: 1, max: 2_000 })),
  })
  .map(({ starts, lasts, begunLate, completedAfter }) => (now: Instant): SourceFacts => {
    const start = now - starts * minute;
    const begun = start + (begunLate ?? 0) * minute;
    const completed = begun + (completedAfter ?? 0) * minute;
    const updates = [
      ...(begunLate === null ? [] : [{ at: begun, status: 'in_progress' as const, components: {}, editedAt: null }]),
      ...(completedAfter === null
        ? []
        : [{ at: completed, status: 'completed' as const, components: {}, editedAt: null }]),
    ];
    return facts({
      kind: 'maintenance',
      start,
      end: start + lasts * minute,
      components: { api: 'under_maintenance' },
      updates: onePerInstant(updates.filter(({ at }) => at <= now)),
    });
  });

/** Two updates of one instant can't be written. */
function onePerInstant<Each extends { at: Instant }>(updates: readonly Each[]): Each[] {
  return [...new Map(updates.map((update) => [update.at, update])).values()];
}

test('days and uptime are what counting minute by minute gives, on days of any length', () => {
  const entries = fc.array(fc.oneof({ weight: 3, arbitrary: incidents }, { weight: 1, arbitrary: maintenances }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.constantFrom(...nows), entries, (timeZone, nowText, makers) => {
      const now = instant(nowText);
      const sources = makers.map((make) => make(now));
      const { entries: all } = world(sources.map((source, index) => entry(`entry-${index}`, source)));
      const days = lastDays(dayCount, now, timeZone);
      const from = days[0]?.from ?? now;
      const spans = all.flatMap((each) => {
        const own = spansOf(each, from, now).get('api');
        return own === undefined ? [] : [[each, own] as const];
      });
      const counted = countMinutes(sources, timeZone, now, from);
      // Today has no minute yet where midnight is now.
      const found = componentDays(days, new Map(spans), null).filter((day) => day.to > day.from);
      expect(
        found.map(({ date, lengths, status, entries: causes }) => ({
          date,
          minutes: Object.fromEntries([...lengths].map(([state, length]) => [state, length / minute])),
          status,
          causes: causes.map(({ slug }) => slug).sort(),
        })),
      ).toEqual(counted.days);
      // In whole numbers: tenths of minutes.
      const { minutes, tenthsLost } = counted;
      if (minutes > 0) {
        const exact = Number((10_000n * BigInt(10 * minutes - tenthsLost)) / BigInt(10 * minutes));
        expect(uptimeOf(found, site.uptime)).toBe(exact);
      }
    }),
    { numRuns: 150 },
  );
});

const tenths: Partial<Record<ComponentStatus, number>> = { major_outage: 10, partial_outage: 3 };

function countMinutes(sources: readonly SourceFacts[], timeZone: string, now: Instant, from: Instant) {
  // Sweden writes dates as `2026-11-25`. Clocks change on a quarter of an hour.
  const platform = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const days = new Map<string, { minutes: Partial<Record<ComponentStatus, number>>; causes: Set<string> }>();
  let [minutes, tenthsLost] = [0, 0];
  let date = '';
  for (let at = from; at < now; at += minute) {
    if (date === '' || at % (15 * minute) === 0) date = platform.format(at);
    const day = days.get(date) ?? { minutes: {}, causes: new Set() };
    days.set(date, day);
    minutes += 1;
    const said = sources.map((source) => saidAt(source, at, now));
    const state = worst(said);
    tenthsLost += tenths[state] ?? 0;
    if (state !== 'operational') day.minutes[state] = (day.minutes[state] ?? 0) + 1;
    for (const [index, each] of said.entries()) if (each !== 'operational') day.causes.add(`entry-${index}`);
  }
  return {
    minutes,
    tenthsLost,
    days: [...days].map(([each, { minutes: lasted, causes }]) => ({
      date: each,
      minutes: lasted,
      status: worst(Object.keys(lasted) as ComponentStatus[]),
      causes: [...causes].sort(),
    })),
  };
}
