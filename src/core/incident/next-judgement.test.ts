import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document, Entry, SourceFacts } from '../model.ts';
import { incidentStatuses, maintenanceStatuses } from '../vocabulary.ts';
import { assembleEntries } from './assemble-entries.ts';
import { checkEndings } from './check-endings.ts';
import { checkPostmortem } from './check-postmortem.ts';
import { document, facts, instant, updateFacts } from './document-fixture.ts';
import { nextJudgement } from './next-judgement.ts';

const hour = 3_600_000;
const day = 24 * hour;

function entryOf(source: SourceFacts, postmortem: string): Entry {
  const written: Document = {
    ...document('en', { is: 'source', facts: source }, { title: 'Late', postmortem }),
    kind: source.kind,
  };
  const [entry] = assembleEntries([written], 'en').entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

function judged(entry: Entry, now: number) {
  return [...checkEndings(entry, now), ...checkPostmortem(entry, now)];
}

const start = instant('2024-07-11T15:56Z');
const open = entryOf(facts({ updates: [updateFacts('2024-07-11T17:59Z', { status: 'investigating' })] }), 'Done.');
const resolved = [updateFacts('2024-07-12T01:23Z', { status: 'resolved' })];
const closed = entryOf(facts({ updates: resolved }), 'TBD');
const announced = entryOf(facts({ updates: resolved, postmortemAt: instant('2024-07-19T16:00Z') }), 'TBD');
const late = entryOf(
  facts({
    kind: 'maintenance',
    end: instant('2024-07-11T23:00Z'),
    updates: [updateFacts('2024-07-12T03:00Z', { status: 'in_progress' })],
  }),
  'Done.',
);

test.each([
  ['an open incident', open, '2024-07-12T00:00Z', '2024-07-25T17:59:00.001Z'],
  ['an open incident, at the end of two weeks', open, '2024-07-25T17:59Z', '2024-07-25T17:59:00.001Z'],
  ['an open incident that was left', open, '2024-07-25T17:59:00.001Z', '2024-07-26T17:59Z'],
  ['an open incident that was left long ago', open, '2024-12-25T18:00Z', '2024-12-26T17:59Z'],
  ['a post-mortem that is awaited since the end', closed, '2024-07-12T02:00Z', '2024-07-26T01:23:00.001Z'],
  ['a post-mortem that is awaited since it was announced', announced, '2024-07-20T00:00Z', '2024-08-02T16:00:00.001Z'],
  ['a maintenance, a day after its last word', late, '2024-07-12T04:00Z', '2024-07-13T03:00:00.001Z'],
  ['a maintenance that was left, counted from its end', late, '2024-07-14T04:00Z', '2024-07-14T23:00Z'],
])('%s', (_, entry, now, next) => {
  expect(new Date(nextJudgement(entry, instant(now))).toISOString()).toBe(new Date(next).toISOString());
});

test('the judgement does change at the instant that is named', () => {
  for (const entry of [open, closed, announced, late]) {
    let now = instant('2024-07-20T00:00Z');
    for (let count = 0; count < 5; count++) {
      const next = nextJudgement(entry, now);
      expect(judged(entry, next)).not.toEqual(judged(entry, now));
      now = next;
    }
  }
});

test('what is ended is judged once for all', () => {
  expect(nextJudgement(entryOf(facts({ updates: resolved }), 'Written.'), start)).toBe(Number.POSITIVE_INFINITY);
  const cancelled = facts({
    kind: 'maintenance',
    end: start + hour,
    updates: [updateFacts('2024-07-11T10:00Z', { status: 'cancelled' })],
  });
  expect(nextJudgement(entryOf(cancelled, 'TBD'), start)).toBe(Number.POSITIVE_INFINITY);
  const planned = facts({ kind: 'maintenance', end: start + hour });
  expect(nextJudgement(entryOf(planned, ''), start)).toBe(Number.POSITIVE_INFINITY);
});

/** Times around each other by minutes or by weeks, so that the ends of patience are met. */
const after = fc.oneof(
  fc.integer({ min: 0, max: 40 * day }),
  fc.integer({ min: -2, max: 2 }).map((step) => Math.max(0, 14 * day + step)),
  fc.integer({ min: 0, max: 40 }).map((days) => days * day),
);

const incidents = fc
  .record({
    updates: fc.array(fc.tuple(after, fc.option(fc.constantFrom(...incidentStatuses))), { maxLength: 4 }),
    postmortemAt: fc.option(after),
  })
  .map(({ updates, postmortemAt }) =>
    facts({
      postmortemAt: postmortemAt === null ? null : start + postmortemAt,
      updates: updates.map(([at, status]) => updateFacts(new Date(start + at).toISOString(), { status })),
    }),
  );

const maintenances = fc
  .record({
    length: fc.integer({ min: hour, max: 3 * day }),
    updates: fc.array(fc.tuple(after, fc.option(fc.constantFrom(...maintenanceStatuses))), { maxLength: 4 }),
    postmortemAt: fc.option(after),
  })
  .map(({ length, updates, postmortemAt }) =>
    facts({
      kind: 'maintenance',
      end: start + length,
      postmortemAt: postmortemAt === null ? null : start + postmortemAt,
      updates: updates.map(([at, status]) => updateFacts(new Date(start + at).toISOString(), { status })),
    }),
  );

const entries = fc
  .tuple(fc.oneof(incidents, maintenances), fc.constantFrom('TBD', 'Written.'))
  .map(([source, postmortem]) => entryOf(source, postmortem));

/** An entry without errors tells of nothing that is further ahead than clocks may differ. */
function earliest(entry: Entry): number {
  const times = [start, entry.postmortemAt ?? 0, ...entry.updates.map(({ at }) => at)];
  return Math.max(...times) - hour / 4;
}

test('until the next judgement, all that looks at the clock says what it says now', () => {
  const moments = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(entries, after, moments, (entry, later, shares) => {
      const now = earliest(entry) + later;
      const next = nextJudgement(entry, now);
      expect(next).toBeGreaterThan(now);
      const end = Math.min(next, now + 1000 * day);
      const inside = [end - 1, ...shares.map((share) => now + Math.floor(share * (end - now)))];
      for (const moment of inside)
        expect(judged(entry, moment), new Date(moment).toISOString()).toEqual(judged(entry, now));
    }),
    { numRuns: 500 },
  );
});
