import type { FeedItem, FeedView } from '../../core/feeds/feed-view.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { itemText } from './item-text.ts';
import { writtenOnce } from './written-once.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. Facts stand under `_tidings`, in the English words of the API. */
export function jsonFeed(view: FeedView, context: LocaleContext): string {
  const { language, site, absolute } = context;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: absolute(view.pagePath),
    feed_url: absolute(view.path),
    favicon: absolute('/favicon.svg'),
    authors: [{ name: site.name, ...(site.homeUrl === null ? {} : { url: site.homeUrl }) }],
    language: language.lang,
  };
  return `${withItems(
    feed,
    view.items.map((item) => itemOf(item, context)),
  )}\n`;
}

/** The object with a last field `items`, of values that are JSON already. */
function withItems(head: Readonly<Record<string, unknown>>, items: readonly string[]): string {
  return `${JSON.stringify(head).slice(0, -1)},"items":[${items.join(',')}]}`;
}

/** As JSON. */
const itemOf = writtenOnce((item: FeedItem, context: LocaleContext): string => {
  const { entry } = item;
  const { title, html } = itemText(item, context);
  const href = context.absolute(item.path);
  const { lang } = context.languageOf(entry.title.part.locale);
  return JSON.stringify({
    id: href,
    url: href,
    title,
    content_html: html,
    date_published: new Date(item.publishedAt).toISOString(),
    date_modified: new Date(item.updatedAt).toISOString(),
    language: lang,
    tags: item.components.map(({ name }) => name.text),
    _tidings: {
      kind: entry.kind,
      slug: entry.slug,
      impact: entry.impact,
      ...(item.is === 'update'
        ? stateOf(item.update.status, item.update.changes)
        : stateOf(entry.status, item.components)),
      translation: entry.notice ?? 'source',
    },
  });
});

type Row = FeedItem['components'][number];

/** Of an update: the components that it changes. Of an entry: the worst that each component was in. */
function stateOf(status: string, components: readonly Row[]) {
  return { status, components: Object.fromEntries(components.map((row) => [row.id, row.status])) };
}
