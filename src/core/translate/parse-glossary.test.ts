import { expect, test } from 'vitest';
import { namesIn, parseGlossary } from './parse-glossary.ts';

const read = (text: string) => parseGlossary({ file: 'content/glossary.yaml', text }, ['en', 'de', 'ko']);
const words = (text: string) =>
  read(text).diagnostics.map(
    ({ line, column, severity, ruleId, message, expected, received, hint }) =>
      `${line}:${column} ${severity} ${ruleId}\n${message}\n${expected}\n${received}\n${hint}`,
  );

test('names stay, or are what a language calls them', () => {
  const { glossary, diagnostics } = read('keep: [Sunshine, 360]\nnames:\n  Help Center: { de: Hilfecenter }\n');
  expect(diagnostics).toEqual([]);
  expect([...namesIn(glossary, 'de')]).toEqual([
    ['Sunshine', 'Sunshine'],
    ['360', '360'],
    ['Help Center', 'Hilfecenter'],
  ]);
  expect(namesIn(glossary, 'ko').get('Help Center')).toBe('Help Center');
  expect(read('').glossary.size).toBe(0);
});

test.each([
  [
    '- a',
    '1:1 error wrong-value\nThe glossary should be the keys `keep` and `names`.\nthe keys `keep` and `names`\na list\nWrite it like this: `keep: [Sunshine, Acme Cloud]`.',
  ],
  ['kept: [a]', '1:1 error unknown-key\nThe key “kept” is not known here.\n`keep` or `names`\nkept\nDelete “kept”.'],
  [
    'keep: a',
    '1:7 error wrong-value\n`keep` should be a list of names.\na list of names\na\nWrite it like this: `keep: [Sunshine, Acme Cloud]`.',
  ],
  [
    'keep: [[a]]',
    '1:8 error wrong-value\nA name in `keep` should be a text.\na text\na list\nWrite it like this: `keep: [Sunshine, Acme Cloud]`.',
  ],
  [
    'names: [a]',
    '1:8 error wrong-value\n`names` should be a map of names.\na map of names\na list\nWrite it like this: `names: { Help Center: { de: Hilfecenter } }`.',
  ],
  [
    'names: { A: B }',
    '1:13 error wrong-value\n`A` should be what each language calls it.\nwhat each language calls it\nB\nWrite it like this: `names: { Help Center: { de: Hilfecenter } }`.',
  ],
  [
    'names: { A: { de: [b] } }',
    '1:19 error wrong-value\n`A` should be a text.\na text\na list\nWrite it like this: `names: { Help Center: { de: Hilfecenter } }`.',
  ],
  [
    'names: { A: { ger: b } }',
    '1:15 warning site-name-locale-unknown\n`A` has a text in “ger”, which has no file in locales/.\none of en, de, ko\nger\nCorrect the code, add locales/ger.json, or delete this text.',
  ],
])('%s is found in words', (text, finding) => {
  expect(words(text)).toEqual([finding]);
});
