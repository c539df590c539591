import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../incident/document-fixture.ts';
import type { Document, EntryFacts, SourceFacts } from '../model.ts';
import { archiveOf } from './archive.ts';
import { world } from './world-fixture.ts';
import type { YearlyList } from './yearly-list.ts';

function entry(slug: string, rest: Partial<SourceFacts>): Document {
  const source = facts(rest);
  return { ...document('en', { is: 'source', facts: source }), slug, kind: source.kind };
}

function incident(slug: string, startedAt: string, resolvedAt: string | null, postmortemAt?: string): Document {
  return entry(slug, {
    start: instant(startedAt),
    postmortemAt: postmortemAt === undefined ? null : instant(postmortemAt),
    components: { api: 'partial_outage' },
    updates: [
      updateFacts(startedAt, { status: 'investigating' }),
      ...(resolvedAt === null ? [] : [updateFacts(resolvedAt, { status: 'resolved' })]),
    ],
  });
}

function maintenance(slug: string, start: string, end: string, cancelledAt?: string): Document {
  const updates = cancelledAt === undefined ? [] : [updateFacts(cancelledAt, { status: 'cancelled' })];
  return entry(slug, { kind: 'maintenance', start: instant(start), end: instant(end), updates });
}

const slugs = (entries: readonly { slug: string }[] | undefined) => entries?.map(({ slug }) => slug);

test('open and ended incidents are told apart, newest first', () => {
  const archive = archiveOf(
    world([
      incident('a', '2026-01-01T10:00Z', '2026-01-01T12:00Z'),
      incident('b', '2026-03-01T10:00Z', null),
      incident('c', '2026-02-01T10:00Z', '2026-02-01T12:00Z'),
    ]),
  );
  expect(slugs(archive.open)).toEqual(['b']);
  expect([...archive.states]).toEqual([['api', 'partial_outage']]);
});

test('the last seven days are those of the first zone, with what lasted into them', () => {
  const late = incident('late', '2026-11-10T05:00Z', '2026-11-10T07:00Z');
  const { recent, uptime } = archiveOf(world([late], '2026-11-15T12:00Z'));
  expect(recent.map(({ date, entries }) => [date, slugs(entries)])).toEqual([
    ['2026-11-15', []],
    ['2026-11-14', []],
    ['2026-11-13', []],
    ['2026-11-12', []],
    ['2026-11-11', []],
    ['2026-11-10', []],
    ['2026-11-09', ['late']],
  ]);
  expect([...uptime].map(([id, { days }]) => [id, days.find(({ status }) => status !== 'operational')?.date])).toEqual([
    ['messaging', undefined],
    ['api', '2026-11-09'],
  ]);
});

test('months are those of the first zone of the site', () => {
  const archive = archiveOf(world([incident('new-year', '2026-01-01T03:00Z', '2026-01-01T05:00Z')]));
  expect([...archive.months.keys()]).toEqual(['2025-12']);
});

test('an incident stands in every month it lasted into, the newest month first', () => {
  const archive = archiveOf(world([incident('long', '2025-11-20T03:00Z', '2026-01-09T05:00Z')]));
  expect([...archive.months].map(([month, entries]) => [month, slugs(entries)])).toEqual([
    ['2026-01', ['long']],
    ['2025-12', ['long']],
    ['2025-11', ['long']],
  ]);
});

test('an open incident lasts until now', () => {
  const archive = archiveOf(world([incident('open', '2026-10-20T03:00Z', null)], '2026-11-15T12:00Z'));
  expect([...archive.months.keys()]).toEqual(['2026-11', '2026-10']);
});

test('maintenance stands under what the clock and its author say, and in history once it has begun', () => {
  const archive = archiveOf(
    world(
      [
        maintenance('past', '2026-10-01T08:00Z', '2026-10-01T10:00Z'),
        maintenance('running', '2026-11-15T11:00Z', '2026-11-15T13:00Z'),
        maintenance('later', '2032-02-01T08:00Z', '2032-02-01T10:00Z'),
        maintenance('soon', '2026-12-01T08:00Z', '2026-12-01T10:00Z'),
        maintenance('cancelled', '2026-12-24T08:00Z', '2026-12-24T10:00Z', '2026-11-01T08:00Z'),
      ],
      '2026-11-15T12:00Z',
    ),
  );
  expect(slugs(archive.maintenance.inProgress)).toEqual(['running']);
  expect(slugs(archive.maintenance.upcoming)).toEqual(['soon', 'later']);
  expect(slugs(archive.maintenance.past)).toEqual(['cancelled', 'past']);
  expect([...archive.months.keys()]).toEqual(['2026-11', '2026-10']);
});

test('post-mortems stand by the time they were written', () => {
  const archive = archiveOf(
    world([
      incident('a', '2026-02-01T10:00Z', '2026-02-01T12:00Z', '2026-02-03T10:00Z'),
      incident('b', '2026-01-01T10:00Z', '2026-01-01T12:00Z', '2026-02-10T10:00Z'),
      incident('c', '2026-03-01T10:00Z', '2026-03-01T12:00Z'),
    ]),
  );
  expect(slugs(archive.postmortems.newest)).toEqual(['b', 'a']);
});

test('entries are listed by every component they affected', () => {
  const archive = archiveOf(world([incident('a', '2026-02-01T10:00Z', '2026-02-01T12:00Z')]));
  expect([...archive.byComponent].map(([id, entries]) => [id, slugs(entries.newest)])).toEqual([['api', ['a']]]);
});

/** As many incidents as days, from the first of October on. */
function daily(count: number, month = '2025-10'): Document[] {
  return Array.from({ length: count }, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}`;
    return incident(day, `${day}T10:00Z`, `${day}T12:00Z`, `${day}T20:00Z`);
  });
}

const years = (list: YearlyList<EntryFacts> | undefined) =>
  [...(list?.years ?? [])].map(([year, entries]) => [year, slugs(entries)]);

test('years are those of the first zone of the site: of the start, and of the post-mortem', () => {
  const documents = [
    ...daily(20),
    incident('new-year', '2026-01-01T03:00Z', '2026-01-01T05:00Z', '2026-01-01T07:59Z'),
    incident('later', '2026-01-01T07:59Z', '2026-01-01T09:00Z', '2026-01-01T08:00Z'),
    incident('last', '2026-01-01T08:00Z', '2026-01-01T09:00Z'),
  ];
  const { byComponent, postmortems } = archiveOf(world(documents));
  const october = slugs(daily(20))?.toReversed() ?? [];
  expect(years(byComponent.get('api'))).toEqual([
    ['2026', ['last']],
    ['2025', ['later', 'new-year', ...october]],
  ]);
  expect(years(postmortems)).toEqual([
    ['2026', ['later']],
    ['2025', ['new-year', ...october]],
  ]);
});

test('an open incident stands on the page of its component, however much came after it', () => {
  const documents = [...daily(30), incident('open', '2025-09-01T10:00Z', null)];
  const newest = slugs(archiveOf(world(documents)).byComponent.get('api')?.newest);
  expect(newest).toHaveLength(21);
  expect(newest?.slice(-2)).toEqual(['2025-10-11', 'open']);
});
