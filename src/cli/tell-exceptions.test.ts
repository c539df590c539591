import { expect, test } from 'vitest';
import type { Exception } from '../core/survival/exception.ts';
import { omissions, substitutions } from './tell-exceptions.ts';

const german: Exception = { is: 'leftOut', what: 'translation', path: 'content/incidents/a/de.mdx' };
const kept: Exception = { is: 'kept', what: 'incident', path: 'content/incidents/b/en.mdx' };
const gone: Exception = { is: 'leftOut', what: 'incident', path: 'content/incidents/c' };

test('nothing is told when all files are right', () => {
  expect(substitutions([])).toBe('');
  expect(omissions([german, kept])).toBe(null);
});

test('translations are counted, kept files are named', () => {
  expect(substitutions([german, kept, gone])).toBe(
    ' Left out: 1 translation (shown in its source language). Kept as last published: content/incidents/b/en.mdx.',
  );
  expect(substitutions([german, german])).toBe(' Left out: 2 translations (shown in their source languages).');
});

test('what is not on the site at all is named', () => {
  const language: Exception = { is: 'leftOut', what: 'language', path: 'locales/ko.json' };
  expect(omissions([german, gone, language])).toBe(
    'Not on the site: content/incidents/c, locales/ko.json. Mend the errors above, then build again.',
  );
});

test('of many paths the first five are named', () => {
  const many = Array.from({ length: 7 }, (_, index): Exception => ({ ...kept, path: `${index}` }));
  expect(substitutions(many)).toBe(' Kept as last published: 0, 1, 2, 3, 4 and 2 more.');
});
