import { expect, test } from 'vitest';
import { world } from '../plan/world-fixture.ts';
import { notFoundView } from './not-found-view.ts';

test('the page that hosts serve for every wrong address shows the way in the other languages, too', () => {
  expect(notFoundView(world([]), 'en').others).toEqual([
    {
      locale: 'de',
      title: '[de page.notFound.title]',
      links: [
        { path: '/de/', text: '[de page.home.title]' },
        { path: '/de/history/', text: '[de page.history.title]' },
        { path: '/de/search/', text: '[de nav.search]' },
      ],
    },
  ]);
  expect(notFoundView(world([]), 'de').others).toEqual([]);
});
