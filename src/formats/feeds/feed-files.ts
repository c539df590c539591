import { type FeedContents, feedContents } from '../../core/feeds/feed-contents.ts';
import { type Feed, type FeedFormat, feedMediaTypes, feedsOf } from '../../core/feeds/feed-list.ts';
import { scopeName } from '../../core/feeds/feed-title.ts';
import type { FeedView } from '../../core/feeds/feed-view.ts';
import { feedViews } from '../../core/feeds/feed-views.ts';
import type { EntryFacts, Locale } from '../../core/model.ts';
import { input } from '../../core/plan/page-inputs.ts';
import type { FilesOf, TextFile } from '../../core/plan/plain-file.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { calendar } from '../calendar/calendar.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

type WriteFeed = (view: FeedView, context: LocaleContext) => string;

const writers: Readonly<Record<Exclude<FeedFormat, 'calendar'>, WriteFeed>> = { atom, rss, json: jsonFeed };

/** The feeds and calendars of the site, its groups and its components. */
export const feedFiles: FilesOf = (world, _archive, inputs) => {
  const contents = feedContents(world);
  const views = feedViews(world, contents);
  return feedsOf(world.site).map((feed): TextFile => {
    const { path, format, scope } = feed;
    const entries = entriesIn(feed, contents);
    return {
      path,
      kind: format === 'calendar' ? 'calendar' : 'feed',
      mediaType: feedMediaTypes[format],
      inputs: (locale) => [
        input('the name of what the feed covers', nameOf(locale)),
        ...entries.flatMap((entry) => inputs.alone(entry, locale)),
      ],
      state: () => inputs.state(entries, []),
      text(context) {
        const { locale } = context.language;
        if (format === 'calendar') return calendar(views.calendar(feed, locale), context);
        return writers[format](views.feed(feed, locale), context);
      },
    };

    function nameOf(locale: Locale): string | null {
      return scopeName(scope, world.site, { locale });
    }
  });
};

/** Each once: which of its updates a feed tells follows from the texts of all. */
function entriesIn({ subject, scope }: Feed, contents: FeedContents): readonly EntryFacts[] {
  if (subject === 'updates') return [...new Set(contents.updates(scope).map(({ entry }) => entry))];
  return contents[subject](scope);
}
