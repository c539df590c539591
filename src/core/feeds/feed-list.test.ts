import { expect, test } from 'vitest';
import { language, site } from '../plan/world-fixture.ts';
import { feedsOf } from './feed-list.ts';
import { feedTitle } from './feed-title.ts';

test('the site, its groups and its components have the same feeds, each at an address of its own', () => {
  const feeds = feedsOf(site);
  expect(feeds.slice(0, 7).map(({ path }) => path)).toEqual([
    'history.atom',
    'history.rss',
    'feed.json',
    'updates.atom',
    'updates.rss',
    'updates.json',
    'maintenance.ics',
  ]);
  expect(feeds.filter(({ path }) => path.endsWith('history.atom')).map(({ path }) => path)).toEqual([
    'history.atom',
    'groups/products/history.atom',
    'components/messaging/history.atom',
    'components/api/history.atom',
  ]);
  expect(new Set(feeds.map(({ path }) => path)).size).toBe(7 * 4);
});

test('a group without components has no feeds', () => {
  const groups = [...site.groups, { id: 'empty', name: { en: 'Empty' } }];
  expect(feedsOf({ ...site, groups })).toEqual(feedsOf(site));
});

test('a title names what the feed covers in the reader’s language, or in that of the site', () => {
  const german = language('de');
  expect(feedTitle({ subject: 'entries', scope: { is: 'site' } }, site, german)).toBe(
    '[de feeds.entries] – Sunshine-Status',
  );
  expect(feedTitle({ subject: 'updates', scope: { is: 'component', id: 'messaging' } }, site, german)).toBe(
    '[de feeds.updates] – Messaging – Sunshine-Status',
  );
  expect(feedTitle({ subject: 'maintenance', scope: { is: 'group', id: 'products' } }, site, german)).toBe(
    '[de feeds.maintenance] – Produkte – Sunshine-Status',
  );
});
