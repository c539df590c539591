import { expect, test } from 'vitest';
import { FormatTally, stepFor } from './format-costs.ts';
import { formatTable } from './format-table.ts';

test('files are added up by kind', () => {
  const tally = new FormatTally();
  tally.add('api', 100, 1);
  tally.add('pages', 1000, 5);
  tally.add('api', 300, 2);
  expect(tally.kinds()).toEqual([
    { kind: 'api', files: 2, bytes: 400, milliseconds: 3 },
    { kind: 'pages', files: 1, bytes: 1000, milliseconds: 5 },
  ]);
});

test('the costliest kind comes first, each with its share of what pages cost in the same run', () => {
  const { head, rows } = formatTable(
    { pages: 6, entries: 2, locales: 3 },
    {
      kinds: [
        { kind: 'badge', files: 10, bytes: 10_240, milliseconds: 5 },
        { kind: 'api', files: 20, bytes: 40_960, milliseconds: 30 },
        { kind: 'pages', files: 10, bytes: 102_400, milliseconds: 100 },
      ],
      planMilliseconds: 12,
      carried: { pages: 3, gzip: 8000, withoutGzip: 7600 },
    },
  );
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(rows).toEqual([
    ['pages', '10', '0.1', '10.0', '0.10', '10.000', '', ''],
    ['api', '20', '0.0', '2.0', '0.03', '1.500', '30.0 %', '40.0 %'],
    ['badge', '10', '0.0', '1.0', '0.01', '0.500', '5.0 %', '10.0 %'],
    ['all for programs', '30', '0.1', '1.7', '0.04', '1.167', '35.0 %', '50.0 %'],
    ['plan of all outputs', '', '', '', '0.01', '', '', ''],
    ['carried by a page, gzip: 400 of 8000 bytes (5.0 %)', '3', '', '', '', '', '', ''],
  ]);
});

test.each([
  [0, 1],
  [200, 1],
  [201, 2],
  [36_000, 180],
])('of %i things, every %ith is taken', (count, step) => {
  expect(stepFor(count, 200)).toBe(step);
});
