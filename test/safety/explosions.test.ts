import { expect, test } from 'vitest';
import { fileTree } from '../../src/adapters/file-tree-fixture.ts';
import { readContent } from '../../src/adapters/read-content.ts';
import { readStrictHtml } from '../fuzz/read-strict-html.ts';
import {
  errorsIn,
  errorsInLocale,
  errorsInSite,
  frontMatter,
  incident,
  incidentFacts,
  readIncident,
} from './findings-of.ts';

const letters = 'abcdefghi'.split('');
const billionLaughs = letters
  .map(
    (letter, at) =>
      `${letter}: &${letter} [${Array(9)
        .fill(at === 0 ? 'ha' : `*${letters[at - 1]}`)
        .join(', ')}]`,
  )
  .join('\n');

test('anchors that explode are refused where they stand', () => {
  expect(errorsIn(frontMatter(`${incidentFacts}\n${billionLaughs}`)).slice(0, 3)).toEqual([
    '4:7 yaml-feature',
    '5:7 yaml-feature',
    '5:8 yaml-feature',
  ]);
  expect(errorsInSite(billionLaughs).slice(0, 3)).toEqual(['1:7 yaml-feature', '2:7 yaml-feature', '2:8 yaml-feature']);
  expect(errorsIn(frontMatter(`${incidentFacts}\ncomponents: &x { a: major_outage }\n<<: *x`))).toEqual([
    '4:16 yaml-feature',
    '5:1 yaml-feature',
  ]);
});

const deep = 1000;
const nested = (open: string, close = '') => open.repeat(deep) + close.repeat(deep);

test.each([
  ['lists on one line', '- '.repeat(deep), '7:1 nested-too-deep'],
  ['numbered lists on one line', '1. '.repeat(deep), '7:1 nested-too-deep'],
  [
    'lists by indentation',
    Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
    '5:1 file-too-large',
  ],
  ['quotes', '>'.repeat(deep), '7:1 nested-too-deep'],
  ['quotes with spaces', '> '.repeat(deep), '7:1 nested-too-deep'],
  ['quotes and lists', '> - '.repeat(deep), '7:1 nested-too-deep'],
  ['emphasis', `${'*'.repeat(deep)}a${'*'.repeat(deep)}`, '7:1 nested-too-deep'],
  ['our tags', nested('<Callout>\n\n', '</Callout>\n\n'), '205:1 nested-too-deep'],
  ['our tags in a line', nested('<Time at="2024-07-11T17:59Z">', '</Time>'), '7:2872 nested-too-deep'],
  ['tags', nested('<b>', '</b>'), '7:298 nested-too-deep'],
  ['braces', '{'.repeat(deep), '7:1 expression'],
])('nesting a thousand deep is refused: %s', (_, body, error) => {
  expect(errorsIn(incident(body))).toEqual([error]);
});

test.each([
  ['emphasis without end', '*a **b '.repeat(deep)],
  ['emphasis and its end', '*a **b '.repeat(deep) + '** *'.repeat(deep)],
  ['links without end', '['.repeat(deep)],
  ['links', nested('[', '](/x)')],
  ['images', nested('![', '](/a.png)')],
  ['strokes', nested('~~a ', '~~')],
  ['code', '`a'.repeat(deep)],
  ['headings', '# '.repeat(deep)],
  ['a table of a thousand columns', `|${'a|'.repeat(deep)}\n|${'-|'.repeat(deep)}\n|${'a|'.repeat(deep)}`],
])('what a parser could lose itself in is plain, sound HTML: %s', (_, body) => {
  expect(errorsIn(incident(body))).toEqual([]);
  const html = readIncident(incident(body)).document?.parts[1]?.body.join('') ?? '';
  expect(readStrictHtml(html).faults).toEqual([]);
  expect(html.length).toBeGreaterThan(40);
});

test('YAML and JSON a thousand deep are refused', () => {
  expect(errorsIn(frontMatter(`title: ${'['.repeat(deep)}`))).toEqual(['2:58 yaml-syntax']);
  expect(errorsInSite('- '.repeat(deep))).toEqual(['1:101 yaml-syntax']);
  expect(errorsInSite(`name: ${'{a: '.repeat(deep)}`)).toEqual(['1:205 yaml-syntax']);
  expect(errorsInLocale('['.repeat(deep))).toEqual(['1:51 json-syntax']);
  expect(errorsInLocale('{"a":'.repeat(deep))).toEqual(['1:251 json-syntax']);
  const byIndentation = Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
  expect(errorsInSite(byIndentation)[0]).toBe('1:1 site-key-unknown');
});

const line = 'a'.repeat(10_000_000);

test('a line of 10 MB is refused, whatever it stands in', () => {
  for (const text of [line, incident(line), frontMatter(`title: ${line}`)])
    expect(errorsIn(text)).toEqual(['1:1 file-too-large']);
  for (const text of [line, `{"a": "${line}"}`]) expect(errorsInLocale(text)).toEqual(['1:1 file-too-large']);
  for (const text of [line, `name: ${line}`]) expect(errorsInSite(text)).toEqual(['1:1 file-too-large']);
});

test('a file of 10 MB is not read at all', () => {
  const files = [
    'content/site.yaml',
    'locales/en.json',
    'content/incidents/2024-07-11-a/en.mdx',
    'content/pages/about/en.mdx',
  ];
  const { site, locales, documents, pages, diagnostics } = readContent(
    fileTree(Object.fromEntries(files.map((file) => [file, line]))),
  );
  expect([site, ...locales, ...documents, ...pages]).toEqual([null]);
  expect(diagnostics.map(({ file, ruleId, line, column }) => `${file}:${line}:${column} ${ruleId}`).sort()).toEqual(
    files.map((file) => `${file}:1:1 file-too-large`).sort(),
  );
});

test.each(['\n', ' ', '\t', '\r\n', '---\n', '<', '{', '&', '"'])('five million times %j is refused', (piece) => {
  const text = piece.repeat(5_000_000);
  expect(errorsIn(text)).toEqual(['1:1 file-too-large']);
  expect(errorsInLocale(text)).toEqual(['1:1 file-too-large']);
  expect(errorsInSite(text)).toEqual(['1:1 file-too-large']);
});
