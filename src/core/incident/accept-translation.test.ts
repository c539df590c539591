import { expect, test } from 'vitest';
import type { Document } from '../model.ts';
import { acceptTranslation, currentBasis, setFrontMatterMap } from './accept-translation.ts';

const basis = new Map([
  ['update:2024-07-11T17:59Z', '22e4567'],
  ['title', 'aaa'],
]);
const block = 'basedOn:\n  "title": "aaa"\n  "update:2024-07-11T17:59Z": "22e4567"\n';

test('adds basedOn at the end of the front matter', () => {
  expect(acceptTranslation('---\ntitle: Ja\n---\n\nText\n---\n', basis)).toBe(
    `---\ntitle: Ja\n${block}---\n\nText\n---\n`,
  );
});

test('replaces a former basedOn where it stands and leaves the rest, comments and blank lines too', () => {
  const before =
    '---\n# why\ntitle: Ja   # yes\nbasedOn: # old\n  title: x\n\n  summary: y\n\n# end\ntranslation: human\n---\nText\n';
  expect(acceptTranslation(before, basis)).toBe(
    `---\n# why\ntitle: Ja   # yes\n${block}\n# end\ntranslation: human\n---\nText\n`,
  );
});

test('replaces a former basedOn on one line', () => {
  expect(acceptTranslation('---\nbasedOn: { title: x }\ntitle: Ja\n---\n', basis)).toBe(
    `---\n${block}title: Ja\n---\n`,
  );
});

test('keeps Windows line ends', () => {
  expect(acceptTranslation('---\r\ntitle: Ja\r\n---\r\nText', new Map([['title', 'aaa']]))).toBe(
    '---\r\ntitle: Ja\r\nbasedOn:\r\n  "title": "aaa"\r\n---\r\nText',
  );
});

test('does not take a line of the text for front matter', () => {
  expect(acceptTranslation('basedOn: x\n\n---\n', new Map([['title', 'aaa']]))).toBe(
    '---\nbasedOn:\n  "title": "aaa"\n---\n\nbasedOn: x\n\n---\n',
  );
});

test('accepting twice changes nothing', () => {
  const once = acceptTranslation('---\ntitle: Ja\n---\nText\n', basis);
  expect(acceptTranslation(once, basis)).toBe(once);
});

test('only parts that both have are recorded', () => {
  const document = (...parts: [string, string][]) =>
    ({ parts: parts.map(([key, digest]) => ({ key, digest })) }) as unknown as Document;
  const source = document(['title', 'aaa'], ['summary', 'bbb'], ['closing', 'ccc']);
  expect([...currentBasis(source, document(['title', 'xxx'], ['closing', 'yyy'], ['postmortem', 'zzz']))]).toEqual([
    ['title', 'aaa'],
    ['closing', 'ccc'],
  ]);
});

test('another map is set above the digests, and taken away when it is empty', () => {
  const text = `---\ntitle: Ja\n${block}---\n`;
  const states = new Map([['title', 'machine']]);
  const marked = `---\ntitle: Ja\nparts:\n  "title": machine\n${block}---\n`;
  expect(setFrontMatterMap(text, 'parts', states)).toBe(marked);
  expect(setFrontMatterMap(marked, 'parts', new Map())).toBe(text);
  expect(setFrontMatterMap('---\ntitle: Ja\n---\n', 'parts', states)).toBe(
    '---\ntitle: Ja\nparts:\n  "title": machine\n---\n',
  );
});
