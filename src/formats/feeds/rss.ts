import type { FeedItem, FeedView } from '../../core/feeds/feed-view.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { element, text, xmlDeclaration } from '../xml/xml.ts';
import { itemText } from './item-text.ts';
import { writtenOnce } from './written-once.ts';

/**
 * RSS 2.0, https://www.rssboard.org/rss-specification. It has one time for an item: that of its newest word, so that an incident
 * moves up with every update.
 */
export function rss(view: FeedView, context: LocaleContext): string {
  const { language, absolute } = context;
  const link = absolute(view.pagePath);
  const dated = view.updatedAt === null ? [] : [element('lastBuildDate', {}, text(rfc822(view.updatedAt)))];
  const channel = element(
    'channel',
    {},
    element('title', {}, text(view.title)),
    element('link', {}, text(link)),
    element('description', {}, text(view.title)),
    element('language', {}, text(language.lang)),
    ...dated,
    element('generator', {}, text('Tidings')),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: absolute(view.path) }),
    ...view.items.map((item) => itemOf(item, context)),
  );
  const namespaces = { 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xml:lang': language.lang };
  return `${xmlDeclaration}\n${element('rss', { version: '2.0', ...namespaces }, channel)}\n`;
}

const itemOf = writtenOnce((item: FeedItem, context: LocaleContext) => {
  const href = context.absolute(item.path);
  const { title, escapedHtml } = itemText(item, context);
  return element(
    'item',
    {},
    element('title', {}, text(title)),
    element('link', {}, text(href)),
    element('guid', { isPermaLink: 'true' }, text(href)),
    element('pubDate', {}, text(rfc822(item.updatedAt))),
    ...item.components.map(({ name }) => element('category', {}, text(name.text))),
    element('description', {}, escapedHtml),
  );
});

/** `Thu, 11 Jul 2024 17:59:00 GMT`, as RFC 822 with the year of RFC 2822. */
function rfc822(at: number): string {
  return new Date(at).toUTCString();
}
