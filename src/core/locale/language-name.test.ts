import { expect, test } from 'vitest';
import { languageName } from './language-name.ts';

const german = { lang: 'de', name: 'Deutsch' };

test.each([
  ['en', 'German'],
  ['de', 'Deutsch'],
  ['ko', '독일어'],
])('German is named in the language of a reader of %s', (lang, name) => {
  expect(languageName(german, { lang })).toBe(name);
});

test('a language that the platform does not know keeps its own name', () => {
  expect(languageName({ lang: 'qqq', name: 'Our language' }, { lang: 'en' })).toBe('Our language');
});
