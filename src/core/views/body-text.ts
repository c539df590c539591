import type { Language } from '../locale/language.ts';
import type { Body } from '../model.ts';
import type { Site } from '../site/site.ts';
import { filledHtml } from './body-html.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const entity = /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi;

/** Any tag; the group is there when words before and after it don't belong together. */
const tag = /<(\/(?:p|li|h\d|tr|td|th|pre|blockquote)>|br>)|<[^">]*(?:"[^"]*"[^">]*)*>/g;

/**
 * The body as one line of plain text in the language it is in, times and names included: for excerpts and descriptions.
 * Reads only HTML that Tidings itself has made of checked prose, where every `<` begins a tag.
 */
export function bodyText(body: Body, language: Language, site: Pick<Site, 'components' | 'defaultLocale'>): string {
  return htmlText(filledHtml(body, language, site));
}

/** The same of what `filledHtml` made, for whoever needs both. */
export function htmlText(html: string): string {
  const words = html.replaceAll(tag, (_, end: string | undefined) => (end === undefined ? '' : ' '));
  const signs = words.includes('&') ? words.replaceAll(entity, signOf) : words;
  // A single space is as it should be, and there are very many.
  return signs.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim();
}

function signOf(written: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) {
  if (name !== undefined) return entities[name] ?? written;
  return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
}
