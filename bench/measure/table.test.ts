import { expect, test } from 'vitest';
import { markdownTable, textTable } from './table.ts';

const table = {
  caption: '3,000 pages',
  head: ['', 'seconds', 'budget'],
  rows: [
    ['full build', '12.10'],
    ['publish', '0.31', '≤ 0.60 s: met'],
  ],
};

test('a terminal gets columns in line, with figures to the right', () => {
  expect(textTable(table)).toBe(
    [
      '3,000 pages',
      '               seconds          budget',
      '  full build     12.10',
      '  publish         0.31   ≤ 0.60 s: met',
    ].join('\n'),
  );
});

test('the docs get a Markdown table with as many cells in every row', () => {
  expect(markdownTable(table)).toBe(
    [
      '**3,000 pages**',
      '',
      '|  | seconds | budget |',
      '| --- | ---: | ---: |',
      '| full build | 12.10 |  |',
      '| publish | 0.31 | ≤ 0.60 s: met |',
    ].join('\n'),
  );
});
