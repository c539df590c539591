import type { FeedItem } from '../../core/feeds/feed-view.ts';
import { statusKey } from '../../core/locale/status-key.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { type Markup, text } from '../xml/xml.ts';
import { itemHtml } from './item-html.ts';
import { writtenOnce } from './written-once.ts';

export interface ItemText {
  /** Plain text. */
  title: string;
  html: string;
  /** The same as text within XML, where a feed carries it. */
  escapedHtml: Markup;
}

/** What an item says, in the words of the feed's language. */
export const itemText = writtenOnce((item: FeedItem, context: LocaleContext): ItemText => {
  const html = itemHtml(item, context);
  return { title: titleOf(item, context), html, escapedHtml: text(html) };
});

function titleOf(item: FeedItem, { language: { t } }: LocaleContext): string {
  const title = item.entry.title.part.text;
  switch (item.is) {
    case 'entry':
      return title;
    case 'update':
      return t('feeds.updateTitle', { status: t(statusKey(item.update.status)), title });
    case 'postmortem':
      return t('feeds.updateTitle', { status: t('section.postmortem'), title });
  }
}
