import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComponentChanges } from '../model.ts';
import { componentStatuses, incidentStatuses } from '../vocabulary.ts';
import { facts, instant, updateFacts } from './document-fixture.ts';
import { impactOf, timelineOf, worst, worstComponents } from './timeline.ts';

test('updates stand oldest first whatever their order in the file', () => {
  const updates = [
    updateFacts('2024-07-12T01:23Z', { status: 'resolved' }),
    updateFacts('2024-07-11T17:59Z', { status: 'investigating' }),
  ];
  expect(timelineOf(facts({ updates })).map(({ status }) => status)).toEqual(['investigating', 'resolved']);
});

test('an update without a status carries on the one before and says so', () => {
  const updates = [updateFacts('2024-07-11T17:59Z', { status: 'identified' }), updateFacts('2024-07-11T20:06Z')];
  const [, second] = timelineOf(facts({ updates }));
  expect(second).toMatchObject({ status: 'identified', statusChanged: false });
});

test('the components of the front matter are affected from the first update on', () => {
  const updates = [updateFacts('2024-07-11T17:59Z', { status: 'investigating' }), updateFacts('2024-07-11T20:06Z')];
  const timeline = timelineOf(facts({ components: { messaging: 'partial_outage' }, updates }));
  expect(timeline.map(({ changes }) => changes)).toEqual([{ messaging: 'partial_outage' }, {}]);
  expect(timeline[1]?.components).toEqual({ messaging: 'partial_outage' });
});

test('an update names only the components it changes', () => {
  const updates = [
    updateFacts('2024-07-11T17:59Z', { status: 'investigating' }),
    updateFacts('2024-07-11T20:06Z', { components: { messaging: 'degraded_performance', api: 'major_outage' } }),
  ];
  const timeline = timelineOf(facts({ components: { messaging: 'partial_outage', web: 'partial_outage' }, updates }));
  expect(timeline[1]?.components).toEqual({
    messaging: 'degraded_performance',
    web: 'partial_outage',
    api: 'major_outage',
  });
  expect(timeline[1]?.changes).toEqual({ messaging: 'degraded_performance', api: 'major_outage' });
});

test('resolved returns all components to operational', () => {
  const updates = [
    updateFacts('2024-07-11T17:59Z', { status: 'investigating' }),
    updateFacts('2024-07-12T01:23Z', { status: 'resolved' }),
  ];
  const timeline = timelineOf(facts({ components: { messaging: 'partial_outage' }, updates }));
  expect(timeline[1]?.changes).toEqual({ messaging: 'operational' });
});

test('a maintenance affects its components from the update that says in_progress', () => {
  const updates = [
    updateFacts('2024-07-01T09:00Z', { status: 'scheduled' }),
    updateFacts('2024-07-11T16:00Z', { status: 'in_progress' }),
    updateFacts('2024-07-11T18:00Z', { status: 'completed' }),
  ];
  const timeline = timelineOf(facts({ kind: 'maintenance', components: { api: 'under_maintenance' }, updates }));
  expect(timeline.map(({ components }) => components)).toEqual([
    { api: 'operational' },
    { api: 'under_maintenance' },
    { api: 'operational' },
  ]);
});

test('components named like properties of every object are components like others', () => {
  const changed = JSON.parse('{"constructor":"major_outage"}') as ComponentChanges;
  const components = JSON.parse('{"valueOf":"partial_outage"}') as ComponentChanges;
  const updates = [updateFacts('2024-07-11T17:59Z', { status: 'investigating', components: changed })];
  const [first] = timelineOf(facts({ components, updates }));
  expect(first?.components).toEqual({ valueOf: 'partial_outage', constructor: 'major_outage' });
});

test('an outage is never hidden by maintenance', () => {
  expect(worst(['under_maintenance', 'degraded_performance', 'operational'])).toBe('degraded_performance');
  expect(worst([])).toBe('operational');
});

test('impact follows from the worst component', () => {
  const impacts = componentStatuses.map((status) => impactOf({ messaging: status, api: 'operational' }));
  expect(impacts).toEqual(['none', 'none', 'minor', 'major', 'critical']);
});

const status = fc.constantFrom(...componentStatuses);
const update = fc.record({
  at: fc.date({
    min: new Date(instant('2020-01-01T00:00Z')),
    max: new Date(instant('2030-01-01T00:00Z')),
    noInvalidDate: true,
  }),
  status: fc.option(fc.constantFrom(...incidentStatuses)),
  components: fc.dictionary(fc.constantFrom('a', 'b', 'constructor'), status, { noNullPrototype: true }),
});

test('property: replaying the changes of a timeline gives the states of its every update', () => {
  fc.assert(
    fc.property(
      fc.array(update),
      fc.dictionary(fc.constantFrom('a', 'c'), status, { noNullPrototype: true }),
      (updates, components) => {
        const source = facts({
          components,
          updates: updates.map(({ at, ...rest }) => ({ ...rest, at: at.getTime(), editedAt: null })),
        });
        const timeline = timelineOf(source);
        const replayed: Record<string, string> = {};
        for (const { changes, components: states } of timeline) {
          Object.assign(replayed, changes);
          for (const [id, state] of Object.entries(states)) {
            expect(Object.hasOwn(replayed, id) ? replayed[id] : 'operational').toBe(state);
          }
        }
        expect(timeline.map(({ at }) => at)).toEqual(source.updates.map(({ at }) => at).sort((a, b) => a - b));
        const worstSeen = worstComponents(source, timeline);
        for (const { components: states } of timeline) {
          for (const [id, state] of Object.entries(states)) {
            expect(componentStatuses.indexOf(worstSeen[id] ?? 'operational')).toBeGreaterThanOrEqual(
              componentStatuses.indexOf(state),
            );
          }
        }
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});
