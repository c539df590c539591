import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../incident/document-fixture.ts';
import type { Document } from '../model.ts';
import { planOutputs } from '../plan/plan.ts';
import { world } from '../plan/world-fixture.ts';
import { newestCount } from '../plan/yearly-list.ts';
import type { View } from './view.ts';

/** Resolved incidents of a component, one a day from the first of a year on, each with its post-mortem a month later. */
function incidents(year: number, count: number, component = 'api'): Document[] {
  return Array.from({ length: count }, (_, index) => {
    const [at, later] = [0, 1].map((month) => new Date(Date.UTC(year, month, index + 1, 12)).toISOString());
    const source = facts({
      start: instant(at ?? ''),
      postmortemAt: instant(later ?? ''),
      components: { [component]: 'partial_outage' },
      updates: [updateFacts(at ?? '', { status: 'resolved' })],
    });
    return { ...document('en', { is: 'source', facts: source }), slug: `${year}-${component}-${index + 1}` };
  });
}

const documents = [...incidents(2026, newestCount), ...incidents(2025, 3), ...incidents(2022, 1)];

function viewsOf(all: readonly Document[]): Map<string, View> {
  return new Map(
    planOutputs(world(all)).flatMap((output) => (output.is === 'page' ? [[output.path, output.page().view]] : [])),
  );
}

test('a list page shows the newest and links to every year, newest first', () => {
  const views = viewsOf(documents);
  const years = (folder: string) => [
    { year: '2026', path: `/de/${folder}/2026/`, count: newestCount },
    { year: '2025', path: `/de/${folder}/2025/`, count: 3 },
    { year: '2022', path: `/de/${folder}/2022/`, count: 1 },
  ];
  for (const folder of ['components/api', 'postmortems']) {
    const newest = Array.from({ length: newestCount }, (_, index) => ({ slug: `2026-api-${newestCount - index}` }));
    expect(views.get(`/de/${folder}/`)).toMatchObject({ entries: newest, years: years(folder) });
  }
});

test('a year knows its neighbours that have entries', () => {
  const views = viewsOf(documents);
  for (const folder of ['components/api', 'postmortems']) {
    const link = (year: string) => ({ year, path: `/${folder}/${year}/` });
    expect(views.get(`/${folder}/2025/`)).toMatchObject({
      year: '2025',
      previous: link('2022'),
      next: link('2026'),
      entries: [{ slug: '2025-api-3' }, { slug: '2025-api-2' }, { slug: '2025-api-1' }],
    });
    expect(views.get(`/${folder}/2026/`)).toMatchObject({ previous: link('2025'), next: null });
    expect(views.get(`/${folder}/2022/`)).toMatchObject({ previous: null, next: link('2025') });
  }
});

test('there are pages of years only where the list page has not room for all', () => {
  const few = [...incidents(2026, newestCount - 1), ...incidents(2025, 1), ...incidents(2022, 1, 'messaging')];
  const paths = [...viewsOf(few)].filter(([, { kind }]) => kind.endsWith('Year')).map(([path]) => path);
  // Together the components have more post-mortems than either has entries.
  expect(paths).toEqual(
    ['/postmortems/2026/', '/postmortems/2025/', '/postmortems/2022/'].flatMap((path) => [path, `/de${path}`]),
  );
  expect(viewsOf(few).get('/components/api/')).toMatchObject({ years: [] });
});

test('a page of a year stays as it is when something is published in another year, or on another component', () => {
  const before = viewsOf(documents);
  const running = incidents(2026, newestCount + 5).slice(newestCount);
  for (const added of [...running, ...incidents(2024, 1), ...incidents(2025, 9, 'messaging')]) {
    const after = viewsOf([...documents, added]);
    const changed = [...before]
      .filter(([path, view]) => view.kind.endsWith('Year') && JSON.stringify(view) !== JSON.stringify(after.get(path)))
      .map(([path]) => path);
    const year = added.slug.slice(0, 4);
    const touched = year === '2024' ? ['2025', '2022'] : [year];
    const folders = added.slug.includes('messaging') ? ['postmortems'] : ['components/api', 'postmortems'];
    const expected = folders.flatMap((folder) =>
      touched.flatMap((of) => [`/${folder}/${of}/`, `/de/${folder}/${of}/`]),
    );
    expect(changed.toSorted()).toEqual(expected.toSorted());
  }
});

test('past maintenance is cut, but not what is cancelled ahead of its window and so in no history', () => {
  const maintenance = (slug: string, start: string, status: 'completed' | 'cancelled'): Document => {
    const source = facts({
      kind: 'maintenance',
      start: instant(start),
      end: instant(start) + 3_600_000,
      updates: [updateFacts('2020-01-01T00:00Z', { status })],
    });
    return { ...document('en', { is: 'source', facts: source }), slug, kind: 'maintenance' };
  };
  const days = Array.from({ length: 22 }, (_, index) => String(index + 1).padStart(2, '0'));
  const past = days.map((day) => maintenance(`past-${day}`, `2025-03-${day}T10:00Z`, 'completed'));
  const ahead = days.map((day) => maintenance(`ahead-${day}`, `2027-03-${day}T10:00Z`, 'cancelled'));
  const shown = (all: Document[]) => {
    const view = viewsOf(all).get('/maintenance/');
    if (view?.kind !== 'maintenanceIndex') throw new Error('not the maintenance page');
    return [view.past.length, view.past.at(-1)?.slug, view.hasEarlier];
  };
  expect(shown(past.slice(0, newestCount))).toEqual([newestCount, 'past-01', false]);
  expect(shown(past)).toEqual([newestCount, 'past-03', true]);
  expect(shown(ahead)).toEqual([22, 'ahead-01', false]);
  expect(shown([...past, ...ahead])).toEqual([22, 'ahead-01', true]);
});
