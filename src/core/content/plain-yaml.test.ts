import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from './line-index.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { readYaml } from './yaml-map.ts';

const file = 'en.mdx';
const read = (text: string) => {
  const lineOf = indexLines(text);
  return readPlainYaml(text, (offset) => ({ file, ...lineOf(offset) }));
};
/** Comments are not plain. */
const readByParser = (text: string) => readYaml(`${text}\n# not plain`, { file });

const pieces = fc.constantFrom(
  ...['title', 'startedAt', 'components', '"update:2024-07-11T17:59Z"', 'a-b', 'null', 'true', 'y', '"<<"', '<<', '1'],
  ...[': ', ':', ': ', ':\n', ':\n  ', ':\n    ', '\n', '\n\n', '\n  ', '\n ', ' ', '  ', '\t', '\r', '-', '- ', '? '],
  ...[
    'Messages not received',
    'Störung, “groß” (EU)',
    '메시지',
    'true',
    'Null',
    'NULL',
    'nullable',
    'no',
    'e1',
    '0x1f',
  ],
  ...[
    '2024-07-11T17:59Z',
    '2024-07-11',
    '123456789012',
    '12345e678901',
    'f'.repeat(12),
    '"123456789012"',
    '""',
    '"a: b # c"',
  ],
  ...[
    '"',
    "'",
    '#',
    ' #',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '{',
    '}',
    '[',
    ']',
    ',',
    '%',
    '@',
    '`',
    '\\',
    '~',
    '.inf',
    '...',
    '---',
  ],
  ...['\u00a0', '\u0085', '\u2028', '\ufeff', '\u0301', '😀', '\u200b'],
);
const anyYaml = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''));
const key = fc.oneof(
  fc.constantFrom('title', 'startedAt', 'components', '"closing"', '"update:2024-07-11T17:59Z"', 'null', 'x_1'),
  fc.stringMatching(/^[A-Za-z][\w-]{0,5}$/),
);
const value = fc.oneof(
  fc.constantFrom(
    'Störung (EU), 2. Teil',
    '2024-07-11T17:59Z',
    'partial_outage',
    '"a: b"',
    'True',
    'No',
    "Don't do so",
  ),
  fc.stringMatching(/^\p{L}[\p{L}\p{M}\p{N},.;!?()'/+&%_“” –-]{0,12}$/u),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const pair = fc.tuple(key, value).map(([name, text]) => `${name}: ${text}\n`);
const inner = fc.tuple(key, fc.nat({ max: 4 }), fc.array(pair, { maxLength: 3 }));
const map = fc.oneof(
  { weight: 3, arbitrary: pair },
  inner.map(([name, indent, pairs]) => `${name}:\n${pairs.map((line) => ' '.repeat(indent) + line).join('')}`),
);
/** Right for the most part, with one piece too many here and there. */
const likelyYaml = fc
  .tuple(fc.array(map, { maxLength: 4 }), fc.option(pieces, { freq: 2 }), fc.nat({ max: 60 }))
  .map(([maps, piece, at]) => {
    const text = maps.join('');
    return piece === null ? text : text.slice(0, at) + piece + text.slice(at);
  });

test('what is plain is what the YAML parser makes of it, and has no findings', () => {
  let plain = 0;
  const check = (text: string) => {
    const value = read(text);
    if (value === null) return;
    plain++;
    expect(readByParser(text)).toEqual({ value, diagnostics: [] });
  };
  fc.assert(fc.property(fc.oneof(anyYaml, { weight: 3, arbitrary: likelyYaml }), check), {
    seed: 20240711,
    numRuns: 6000,
  });
  expect(plain).toBeGreaterThan(500);
});

test('front matter as authors and translators have it is plain', () => {
  const source =
    '\ntitle: Instagram messages not received\nstartedAt: 2024-07-11T15:56Z\ncomponents:\n  api: major_outage\n';
  expect(read(source)?.entries.map(({ key }) => key)).toEqual(['title', 'startedAt', 'components']);
  const translation =
    '\ntitle: Netzwerkstörung\nbasedOn:\n  "closing": "963ef53d2bdc"\n  "update:2025-12-31T23:05Z": "2bc483068571"';
  expect(read(translation)?.entries[1]).toMatchObject({ key: 'basedOn', value: { entries: { length: 2 } } });
});

test.each([
  'title: a # b',
  'title: "a\\n"',
  'a: 1',
  'a: true',
  'a:',
  'a: b\n  c: d',
  'a: b\na: c',
  'a:\n  b: c\n d: e',
  'a: {}',
  '- a',
  '',
  '\n',
])('the parser is asked about %j', (text) => {
  expect(read(text)).toBeNull();
});
