import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskMarkup } from './mask-markup.ts';

const shown = (text: string) => maskMarkup(text).text.replaceAll('\ufffc', '·');

test.each([
  ['see `10:30 UTC` here', 'see ··········· here'],
  ['``a ` b`` c ` d', '········· c ` d'],
  ['at <Time at="2024-07-11T17:59Z" /> it', `at ${'·'.repeat(31)} it`],
  ['<Update at="2024-07-11T17:59Z">Late.</Update>', `${' '.repeat(31)}Late.         `],
  ['<Callout\n  tone="a > b">\nText', '        \n               \nText'],
  ['[Help](https://a.example/Help(1) "Help") us', `[Help](${'·'.repeat(32)}) us`],
  ['![Help](/a.png) [Help][a b]', '![Help](······) [Help][···]'],
  ['see https://a.example/Messaging now', `see ${'·'.repeat(27)} now`],
  ['<mailto:help@example.com>', '·'.repeat(25)],
  ['\\[Resolved] \\`a\\` x \\| y', '··Resolved] ··a·· x  | y'],
  ['10:30&nbsp;UTC', '10:30      UTC'],
  ['[Help me]: https://a.example/ "Help"', '[·······]:··························'],
  ['[Resolved]: messages arrive again', '[Resolved]: messages arrive again'],
  ['1 < 2 and a > b', '1 < 2 and a > b'],
])('%j is masked', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('code blocks are masked to their end, or to the end of the text', () => {
  expect(shown('a\n```js\nMessaging\n````\nb\n  ~~~\nc\n```\n')).toBe('a\n     \n         \n    \nb\n     \n \n   \n');
  expect(shown('- ```\n  Messaging\n  ```\nb')).toBe('-    \n           \n     \nb');
});

test('the front matter is masked, and only at the beginning', () => {
  expect(shown('---\ntitle: Messaging\n---\nText\n---\n')).toBe('   \n                \n   \nText\n---\n');
});

test('tags are listed with their offsets in the file', () => {
  const { tags } = maskMarkup('---\na: b\n---\n<Update at="x">\n<Time at="y" />\n</Update>');
  expect(tags).toEqual([
    { offset: 13, name: 'Update', is: 'open', source: '<Update at="x">' },
    { offset: 29, name: 'Time', is: 'empty', source: '<Time at="y" />' },
    { offset: 45, name: 'Update', is: 'close', source: '</Update>' },
  ]);
});

const pieces = [
  '`',
  '```',
  '~~~',
  '\n',
  '\n\n',
  '<',
  '>',
  '"',
  '](',
  '[',
  ']',
  ')',
  '\\',
  '---',
  'Messaging',
  ' ',
  ':',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces, '<Time at="2024-07-11T17:59Z" />', 'https://a.example/', '[a]: b', '&nbsp;'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

test('of any text the masked one has the same length and the same lines', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { text: hidden } = maskMarkup(source);
      expect(hidden.split('\n').map(({ length }) => length)).toEqual(source.split('\n').map(({ length }) => length));
    }),
  );
});

test('what is not masked stands in the text at the same place', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { text: hidden } = maskMarkup(source);
      for (let at = 0; at < source.length; at++) {
        const character = hidden[at] ?? '';
        if (character !== ' ' && character !== '\ufffc') expect(character).toBe(source[at]);
      }
    }),
  );
});
