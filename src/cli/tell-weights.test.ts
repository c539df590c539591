import { expect, test } from 'vitest';
import type { PageWeight } from '../core/weight/page-weight.ts';
import { weightsText } from './tell-weights.ts';

const home: PageWeight = {
  kind: 'home',
  file: 'index.html',
  gzip: 9_300,
  brotli: 8_400,
  scriptGzip: 1_841,
  requests: 1,
};
const content = { updates: 1, incidents: 0, maintenances: 0, edits: 0, translations: 0, removed: 0 };
const told = (given: { content?: typeof content | null; weights?: boolean; isTerminal?: boolean; gzip?: number }) =>
  weightsText(
    { content: given.content ?? null, weigh: () => [{ ...home, gzip: given.gzip ?? home.gzip }] },
    { weights: given.weights ?? false },
    { isTerminal: given.isTerminal ?? false },
  );

test('a build of everything says it in one line in a log, in a table on a terminal', () => {
  expect(told({})).toBe('Heaviest page: / with 9.1 of 14.0 KB; script 1.8 of 3.0 KB (gzip)\n');
  expect(told({ isTerminal: true })).toMatch(/^\nHeaviest page of its type .*\nhome .* 9\.1 KB .*\nBudget .*\n$/);
});

test('a log has the table, too, when something is more than it may be', () => {
  expect(told({ gzip: 14_400 })).toMatch(/^\nHeaviest page of its type .*\nhome .* ! 14\.1 KB .*\nBudget .*\n$/);
});

test('publishing an update says nothing of it, unless asked', () => {
  expect(told({ content, isTerminal: true, gzip: 99_999 })).toBe('');
  expect(told({ content, weights: true })).toMatch(/^\nHeaviest page of its type /);
});
