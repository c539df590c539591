import type { FeedItem } from '../../core/feeds/feed-view.ts';
import { statusKey } from '../../core/locale/status-key.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { type Markup, text } from '../xml/xml.ts';
import { itemHtml } from './item-html.ts';

export interface ItemText {
  /** Plain text. */
  title: string;
  html: string;
  /** The same as text within XML, where a feed carries it. */
  escapedHtml: Markup;
}

/** Views are made for one language, and stand in feeds of three formats and several scopes: each is written once. */
const written = new WeakMap<object, ItemText>();

/** What an item says, in the words of the feed's language. */
export function itemText(item: FeedItem, context: LocaleContext): ItemText {
  const { entry } = item;
  const key = item.is === 'update' ? item.update : item.is === 'entry' ? entry : entry.postmortem;
  const known = key === null ? undefined : written.get(key);
  if (known !== undefined) return known;
  const html = itemHtml(item, context);
  const made = { title: titleOf(item, context), html, escapedHtml: text(html) };
  if (key !== null) written.set(key, made);
  return made;
}

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
