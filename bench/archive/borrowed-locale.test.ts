import { expect, test } from 'vitest';
import { borrowedLocale } from './borrowed-locale.ts';

test('a borrowed locale says who it is, and has the plural forms of its language', () => {
  const english = {
    meta: { lang: 'en', dir: 'ltr', name: 'English', dateFns: 'en-US' },
    strings: { nav: { history: 'History' }, count_one: '{{count}} entry', count_other: '{{count}} entries' },
  };
  expect(borrowedLocale(english, { lang: 'fr', name: 'Français', dateFns: 'fr' })).toEqual({
    meta: { lang: 'fr', dir: 'ltr', name: 'Français', dateFns: 'fr' },
    strings: {
      nav: { history: 'History' },
      count_one: '{{count}} entry',
      count_many: '{{count}} entries',
      count_other: '{{count}} entries',
    },
  });
});
