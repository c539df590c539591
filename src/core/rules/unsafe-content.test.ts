import { expect, test } from 'vitest';
import { foundIn, incidentWith, updateWith } from './found-fixture.ts';

test('imports and exports are refused', () => {
  expect(foundIn(updateWith('import Chart from "./chart.js"\n\nexport const a = 1'))).toMatchInlineSnapshot();
});

test('expressions are refused', () => {
  expect(foundIn(updateWith('The queue holds {count} messages, {{ a: 1 }} and {open.\n\n{`a`}'))).toMatchInlineSnapshot();
});

test('comments in braces are refused', () => {
  expect(foundIn(updateWith('{/* to do */}'))).toMatchInlineSnapshot();
});

test('a value in braces is refused with the quoted form', () => {
  expect(foundIn(incidentWith('<Update at={"2024-07-11T20:06Z"} status={resolved} />'))).toMatchInlineSnapshot();
});

test('spread attributes are refused', () => {
  expect(foundIn(incidentWith('<Update {...props} at="2024-07-11T20:06Z" />'))).toMatchInlineSnapshot();
});

test('a script as a link is refused', () => {
  expect(foundIn(updateWith('[a](javascript:alert)'))).toMatchInlineSnapshot();
});

test('a script as a link by reference is refused', () => {
  expect(foundIn(updateWith('[a][b]\n\n[b]: DATA:text/html,a'))).toMatchInlineSnapshot();
});

test('an image from elsewhere is refused', () => {
  expect(foundIn(updateWith('![Graph](https://example.com/graph.png)'))).toMatchInlineSnapshot();
});

test('footnotes are refused', () => {
  expect(foundIn(updateWith('All[^1] late.\n\n[^1]: Nearly.'))).toMatchInlineSnapshot();
});

test('quotes in quotes without end are refused', () => {
  expect(foundIn(updateWith('>'.repeat(2000)))).toMatchInlineSnapshot();
});

test('lists in lists without end are refused', () => {
  expect(foundIn(updateWith(Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')))).toMatchInlineSnapshot();
});

test('a paragraph over the limit is refused', () => {
  expect(foundIn(updateWith('a'.repeat(60_000)))).toMatchInlineSnapshot();
});

test('too many tags are refused', () => {
  expect(foundIn(updateWith('<br/>\n\n'.repeat(4000)))).toMatchInlineSnapshot();
});

