import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const keys = ['name', 'url', 'defaultLocale', 'timeZones', 'components'];

test.each([
  ['nmae', 'name'],
  ['components', 'components'],
  ['Component', 'components'],
  ['timezone', 'timeZones'],
  ['default_locale', 'defaultLocale'],
  ['ulr', 'url'],
  ['colour', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('%s is near %s', (word, expected) => {
  expect(nearestWord(word, keys)).toBe(expected);
});
