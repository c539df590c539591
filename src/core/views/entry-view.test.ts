import { expect, test } from 'vitest';
import { document, facts, instant, translation, updateFacts } from '../incident/document-fixture.ts';
import type { Document, SourceFacts } from '../model.ts';
import { planOutputs } from '../plan/plan.ts';
import { world } from '../plan/world-fixture.ts';
import type { EntryView } from './view.ts';

function entry(slug: string, rest: Partial<SourceFacts>): Document {
  const source = facts(rest);
  return { ...document('en', { is: 'source', facts: source }, { title: `Title of ${slug}` }), slug, kind: source.kind };
}

const incident = (slug: string, start: string) =>
  entry(slug, { start: instant(start), updates: [updateFacts(start, { status: 'resolved' })] });

function viewAt(path: string, documents: readonly Document[], now?: string): EntryView {
  const output = planOutputs(world(documents, now)).find((candidate) => candidate.path === path);
  if (output?.is !== 'page') throw new Error(`no page ${path}`);
  const { view } = output.page();
  if (view.kind !== 'incident' && view.kind !== 'maintenance') throw new Error('not an entry');
  return view;
}

test('an incident leads to those that began before and after it, in the language of the reader', () => {
  const german = { ...document('de', translation(), { title: 'Titel von a' }), slug: 'a' };
  const documents = [
    incident('c', '2026-03-01T10:00Z'),
    incident('a', '2026-01-01T10:00Z'),
    german,
    incident('b', '2026-02-01T10:00Z'),
    entry('m', { kind: 'maintenance', start: instant('2026-01-15T10:00Z'), end: instant('2026-01-15T12:00Z') }),
  ];
  const { previous, next } = viewAt('/de/incidents/b/', documents);
  expect(previous).toMatchObject({ path: '/de/incidents/a/', title: { text: 'Titel von a', locale: 'de' } });
  expect(next).toMatchObject({ path: '/de/incidents/c/', title: { text: 'Title of c', locale: 'en' } });
  expect(viewAt('/incidents/a/', documents).previous).toBeNull();
  expect(viewAt('/incidents/c/', documents).next).toBeNull();
  expect(viewAt('/maintenance/m/', documents)).toMatchObject({ previous: null, next: null });
});

test('the components of an incident stand in the order of the site, with all that they went through', () => {
  const documents = [
    entry('a', {
      start: instant('2026-01-01T10:00Z'),
      components: { api: 'degraded_performance', messaging: 'partial_outage' },
      updates: [
        updateFacts('2026-01-01T10:30Z', { status: 'investigating' }),
        updateFacts('2026-01-01T11:00Z', { components: { messaging: 'operational' } }),
      ],
    }),
  ];
  const { history, planned } = viewAt('/incidents/a/', documents);
  expect(history.map(({ component, spells }) => [component.id, component.status, spells.length])).toEqual([
    ['messaging', 'operational', 2],
    ['api', 'degraded_performance', 1],
  ]);
  expect(planned).toEqual([]);
});

test.each([
  ['ahead', '2026-12-01T00:00Z', 'scheduled', 1, 0],
  ['in its window', '2026-12-05T09:00Z', 'in_progress', 1, 1],
  ['over', '2026-12-05T10:00Z', 'completed', 0, 1],
])('a maintenance that is %s says what is planned and what was', (_, now, status, planned, history) => {
  const documents = [
    entry('m', {
      kind: 'maintenance',
      start: instant('2026-12-05T08:00Z'),
      end: instant('2026-12-05T10:00Z'),
      components: { api: 'under_maintenance' },
    }),
  ];
  const view = viewAt('/maintenance/m/', documents, now);
  expect([view.status, view.planned.length, view.history.length]).toEqual([status, planned, history]);
});
