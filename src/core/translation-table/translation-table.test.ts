import { expect, test } from 'vitest';
import { facts, translation } from '../incident/document-fixture.ts';
import { world } from '../plan/world-fixture.ts';
import { countByLocale, countCells } from './count-cells.ts';
import { isNamedBy, narrowLocales } from './narrow-table.ts';
import { documentOf, exampleTable } from './table-fixture.ts';
import { type Cell, isDone, translationTable } from './translation-table.ts';

const { locales, rows } = exampleTable();
const cellsOf = (folder: string) => rows.find((row) => row.folder === folder)?.cells ?? [];

test('what readers see most comes first: what is open, what is coming, the newest, the site’s own pages', () => {
  expect(rows.map(({ group, folder, title }) => [group, folder, title])).toEqual([
    ['open', 'content/incidents/2026-11-14-api-errors', 'API errors'],
    ['coming', 'content/maintenance/2026-12-05-database-upgrade', 'Database upgrade <EU>'],
    ['past', 'content/incidents/2026-01-20-late-messages', 'Late messages'],
    ['pages', 'content/pages/about', 'About'],
  ]);
});

test('each language has a cell, which tells what its readers get part by part', () => {
  const folder = 'content/incidents/2026-11-14-api-errors';
  const parts = ['title', 'summary', 'update:2026-11-14T12:00Z'];
  const none = { outdated: [], missing: [], isBroken: false };
  const source = { locale: 'en', file: `${folder}/en.mdx` };
  expect(locales).toEqual(['en', 'de', 'en-GB', 'ko']);
  expect(rows[0]).toMatchObject({ source, parts });
  expect(cellsOf(folder)).toEqual([
    { locale: 'en', state: 'source', shown: source, ...none },
    {
      locale: 'de',
      state: 'machine',
      shown: { locale: 'de', file: `${folder}/de.mdx` },
      ...none,
      missing: ['update:2026-11-14T12:00Z'],
    },
    { locale: 'en-GB', state: 'source', shown: source, ...none },
    { locale: 'ko', state: 'missing', shown: null, ...none, missing: parts },
  ]);
});

test('a part whose source changed is outdated', () => {
  expect(cellsOf('content/maintenance/2026-12-05-database-upgrade')[3]).toMatchObject({
    state: 'machine_reviewed',
    outdated: ['title'],
    missing: [],
  });
});

test('a file with errors is missing, and said to be there', () => {
  const cells = cellsOf('content/incidents/2026-01-20-late-messages');
  expect(cells.map(({ state, isBroken }) => [state, isBroken])).toEqual([
    ['source', false],
    ['human', false],
    ['source', false],
    ['missing', true],
  ]);
});

test('a page of the site’s own is there or not', () => {
  expect(cellsOf('content/pages/about').map(({ state, shown }) => [state, shown?.file])).toEqual([
    ['source', 'content/pages/about/en.mdx'],
    ['missing', undefined],
    ['source', 'content/pages/about/en.mdx'],
    ['missing', undefined],
  ]);
});

test('counts: the states add up, and what is wanting is counted with them', () => {
  expect(countCells(rows.flatMap(({ cells }) => cells))).toEqual({
    ...{ source: 8, human: 1, machine_reviewed: 1, machine: 1, missing: 5 },
    ...{ outdated: 1, incomplete: 1, broken: 1, done: 9 },
  });
  expect(countByLocale({ locales, rows }).map(({ locale, counts }) => [locale, counts.done, counts.missing])).toEqual([
    ['en', 4, 0],
    ['de', 1, 2],
    ['en-GB', 4, 0],
    ['ko', 0, 3],
  ]);
});

test.each<[Partial<Cell>, boolean]>([
  [{}, true],
  [{ state: 'missing' }, false],
  [{ missing: ['title'] }, false],
  [{ outdated: ['title'] }, false],
  [{ isBroken: true }, false],
])('a document with %j is done: %s', (rest, done) => {
  expect(
    isDone({ locale: 'de', state: 'human', shown: null, outdated: [], missing: [], isBroken: false, ...rest }),
  ).toBe(done);
});

test('a table is narrowed to languages, in its own order', () => {
  const narrow = narrowLocales({ locales, rows }, ['ko', 'de', 'fr']);
  expect(narrow.locales).toEqual(['de', 'ko']);
  expect(narrow.rows.map(({ cells }) => cells.map(({ locale }) => locale))).toEqual(Array(4).fill(['de', 'ko']));
});

test.each([
  ['', true],
  ['content', true],
  ['content/incidents', true],
  ['content/incidents/a', true],
  ['content/incidents/a/de.mdx', true],
  ['content/inc', false],
  ['content/incidents/ab', false],
  ['content/pages', false],
])('the path “%s” names content/incidents/a: %s', (path, named) => {
  expect(isNamedBy({ folder: 'content/incidents/a' }, path)).toBe(named);
});

test('a file is what the least of its translated parts is', () => {
  const place = { kind: 'incident', slug: '2026-11-14-api-errors' } as const;
  const role = { ...translation('human'), partStates: { summary: 'machine' } } as const;
  const texts = { title: 'Fehler', summary: 'Es geht nicht.' };
  const documents = [
    documentOf(place, 'en', { is: 'source', facts: facts({}) }, { title: 'Errors', summary: 'It fails.' }),
    documentOf(place, 'de', role, texts),
  ];
  const { rows } = translationTable(world(documents), []);
  expect(rows[0]?.cells.map(({ state }) => state)).toEqual(['source', 'machine']);
});
