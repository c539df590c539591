import type { Instant } from '../../core/model.ts';
import { timestamp } from '../xml/timestamp.ts';
import { element, type Markup, markup, text, xmlDeclaration } from '../xml/xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What https://www.sitemaps.org/protocol.html lets one sitemap have. */
export const mostPages = 50_000;
export const mostBytes = 50 * 1024 * 1024;

/** A page in a sitemap, its addresses whole. */
export interface SitemapEntry {
  address: string;
  lastmod: Instant | null;
  /** Links to the page in every language, as `alternateLinks` makes them. */
  alternates: readonly Markup[];
}

/** The page in every language, its own included: https://developers.google.com/search/docs/specialty/international/localized-versions */
export function alternateLinks(pages: readonly { hreflang: string; address: string }[]): Markup[] {
  return pages.map(({ hreflang, address }) => element('xhtml:link', { rel: 'alternate', hreflang, href: address }));
}

/** One sitemap, a page a line. */
export function sitemapXml(pages: readonly SitemapEntry[]): string {
  const root = { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  const rows = pages.map(({ address, lastmod, alternates }) =>
    element('url', {}, ...location(address, lastmod), ...alternates),
  );
  return document('urlset', root, rows);
}

/** The list of all sitemaps. */
export function sitemapIndexXml(sitemaps: readonly Omit<SitemapEntry, 'alternates'>[]): string {
  const rows = sitemaps.map(({ address, lastmod }) => element('sitemap', {}, ...location(address, lastmod)));
  return document('sitemapindex', { xmlns: namespace }, rows);
}

function location(address: string, lastmod: Instant | null): Markup[] {
  const changed = lastmod === null ? [] : [element('lastmod', {}, text(timestamp(lastmod)))];
  return [element('loc', {}, text(address)), ...changed];
}

function document(name: string, attributes: Readonly<Record<string, string>>, rows: readonly Markup[]): string {
  const lines = rows.map((row) => `\n${row}`).join('');
  return `${xmlDeclaration}\n${element(name, attributes, markup(`${lines}\n`))}\n`;
}
