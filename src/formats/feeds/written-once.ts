import type { FeedItem } from '../../core/feeds/feed-view.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';

/**
 * Remembers what was written for an item. Its views are made for one language, and it is the same in the feeds of the site, of
 * groups and of components, most of which an update makes anew.
 */
export function writtenOnce<Written>(
  write: (item: FeedItem, context: LocaleContext) => Written,
): (item: FeedItem, context: LocaleContext) => Written {
  const known = new WeakMap<object, Written>();
  return (item, context) => {
    const view = item.is === 'update' ? item.update : item.is === 'entry' ? item.entry : item.entry.postmortem;
    const written = (view === null ? undefined : known.get(view)) ?? write(item, context);
    if (view !== null) known.set(view, written);
    return written;
  };
}
