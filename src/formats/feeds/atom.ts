import type { FeedItem, FeedView } from '../../core/feeds/feed-view.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { timestamp } from '../xml/timestamp.ts';
import { element, text, xmlDeclaration } from '../xml/xml.ts';
import { itemText } from './item-text.ts';
import { writtenOnce } from './written-once.ts';

/** Atom 1.0, https://www.rfc-editor.org/rfc/rfc4287. */
export function atom(view: FeedView, context: LocaleContext): string {
  const { language, site, absolute } = context;
  const self = absolute(view.path);
  const page = { rel: 'alternate', type: 'text/html', hreflang: language.lang, href: absolute(view.pagePath) };
  const uri = site.homeUrl === null ? [] : [element('uri', {}, text(site.homeUrl))];
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language.lang },
    element('id', {}, text(self)),
    element('title', {}, text(view.title)),
    element('updated', {}, text(timestamp(view.updatedAt ?? 0))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', page),
    element('author', {}, element('name', {}, text(site.name)), ...uri),
    element('generator', {}, text('Tidings')),
    element('icon', {}, text(absolute('/favicon.svg'))),
    ...view.items.map((item) => entryOf(item, context)),
  );
  return `${xmlDeclaration}\n${feed}\n`;
}

const entryOf = writtenOnce((item: FeedItem, context: LocaleContext) => {
  const { absolute, language, languageOf } = context;
  const { title, escapedHtml } = itemText(item, context);
  const { locale } = item.entry.title.part;
  const ofTitle = item.is === 'entry' && locale !== language.locale ? languageOf(locale).lang : null;
  const href = absolute(item.path);
  return element(
    'entry',
    {},
    element('id', {}, text(href)),
    element('title', { 'xml:lang': ofTitle }, text(title)),
    element('published', {}, text(timestamp(item.publishedAt))),
    element('updated', {}, text(timestamp(item.updatedAt))),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language.lang, href }),
    ...item.components.map(({ id, name }) => element('category', { term: id, label: name.text })),
    element('content', { type: 'html' }, escapedHtml),
  );
});
