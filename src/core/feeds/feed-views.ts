import { publishedAt, updatedAt } from '../incident/entry-times.ts';
import type { EntryFacts, Locale } from '../model.ts';
import { componentPath, entryPath, localPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import { affectedRows } from '../views/component-rows.ts';
import { entryViewsOf } from '../views/entry-views.ts';
import type { FeedContents, FeedUpdate } from './feed-contents.ts';
import type { Feed, FeedScope } from './feed-list.ts';
import { feedTitle } from './feed-title.ts';
import type { CalendarView, CalendarWindow, FeedItem, FeedView } from './feed-view.ts';

/** Makes the views of feeds and calendars. */
export function feedViews(world: World, contents: FeedContents) {
  const { site, now } = world;
  const entryIn = entryViewsOf(world);
  const pathIn = (path: string, locale: Locale) => localPath(locale, path, site.defaultLocale);
  return { feed, calendar };

  function feed({ path, subject, scope }: Feed, locale: Locale): FeedView {
    const items =
      subject === 'updates'
        ? contents.updates(scope).flatMap((update) => updateItem(update, locale) ?? [])
        : contents.entries(scope).map((entry) => entryItem(entry, locale));
    return {
      title: titleOf({ subject, scope }, locale),
      path: pathIn(path, locale),
      pagePath: pathIn(pageOf(scope), locale),
      updatedAt: items.length === 0 ? null : Math.max(...items.map((item) => item.updatedAt)),
      items,
    };
  }

  function calendar({ path, subject, scope }: Feed, locale: Locale): CalendarView {
    const windows = contents.maintenance(scope).map((facts): CalendarWindow => {
      const corrections = facts.updates.filter(({ editedAt }) => editedAt !== null).length;
      return { ...entryItem(facts, locale), revision: Math.max(0, facts.updates.length - 1 + corrections) };
    });
    return { title: titleOf({ subject, scope }, locale), path: pathIn(path, locale), windows };
  }

  function titleOf(feed: Pick<Feed, 'subject' | 'scope'>, locale: Locale): string {
    const language = world.languages.get(locale);
    if (language === undefined) throw new Error(`no language for the locale ${locale}`);
    return feedTitle(feed, site, language);
  }

  function entryItem(facts: EntryFacts, locale: Locale): FeedItem & { is: 'entry' } {
    return {
      is: 'entry',
      path: pathIn(entryPath(facts.kind, facts.slug), locale),
      publishedAt: publishedAt(facts),
      updatedAt: updatedAt(facts, now),
      entry: entryIn(facts, locale),
      components: affectedRows(facts.components, site, locale),
    };
  }

  function updateItem({ entry: facts, at, is }: FeedUpdate, locale: Locale): FeedItem | null {
    const { path, entry, components } = entryItem(facts, locale);
    if (is === 'postmortem')
      return { is, path: `${path}#postmortem`, publishedAt: at, updatedAt: at, entry, components };
    const update = entry.updates.find((candidate) => candidate.at === at);
    if (update === undefined) return null;
    return {
      is,
      path: `${path}#${update.anchor}`,
      publishedAt: at,
      updatedAt: Math.max(at, update.editedAt ?? at),
      entry,
      components,
      update,
    };
  }
}

/** A group has no page of its own. */
function pageOf(scope: FeedScope): string {
  return scope.is === 'component' ? componentPath(scope.id) : '';
}
