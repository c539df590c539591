import { expect, test } from 'vitest';
import { splitLink } from './split-link.ts';

test('cuts a text at its link', () => {
  expect(splitLink('See the <link>status page</link>.')).toEqual({
    before: 'See the ',
    link: 'status page',
    after: '.',
  });
  expect(splitLink('<link>Über\ndas</link>')).toEqual({ before: '', link: 'Über\ndas', after: '' });
});

test('leaves a text without a whole link as it is', () => {
  expect(splitLink('See <link>here.')).toEqual({ before: 'See <link>here.', link: null, after: '' });
  expect(splitLink('')).toEqual({ before: '', link: null, after: '' });
});
