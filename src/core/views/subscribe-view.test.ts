import { expect, test } from 'vitest';
import { feedsOf } from '../feeds/feed-list.ts';
import { site } from '../plan/world-fixture.ts';
import { namedScopes, subscribeView } from './subscribe-view.ts';

test('the page lists every feed of the site and of its groups, and leads to those of each component', () => {
  const { site: ofSite, groups, components } = subscribeView(site, 'de');
  const listed = [...ofSite, ...groups.flatMap(({ feeds }) => feeds)];
  expect(listed).toEqual(feedsOf(site).filter(({ scope }) => scope.is !== 'component'));
  expect(groups.map(({ name }) => name)).toEqual([{ text: 'Produkte', locale: 'de' }]);
  expect(components).toEqual([
    { name: { text: 'Messaging', locale: 'en' }, path: '/de/components/messaging/#feeds' },
    { name: { text: 'Schnittstelle', locale: 'de' }, path: '/de/components/api/#feeds' },
  ]);
});

test('a group without components has no feeds, and no place on the page', () => {
  const groups = [...site.groups, { id: 'empty', name: { en: 'Empty' } }];
  expect(namedScopes({ ...site, groups })).toEqual(namedScopes(site));
});
