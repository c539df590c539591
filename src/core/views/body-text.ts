import type { Language } from '../locale/language.ts';
import type { Body } from '../model.ts';
import type { Site } from '../site/site.ts';
import { bodyHtml } from './body-html.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Any tag; the group is there when words before and after it don't belong together. */
const tag = /<(\/(?:p|li|h\d|tr|td|th|pre|blockquote)>|br>)|<[^">]*(?:"[^"]*"[^">]*)*>/g;

/**
 * The body as one line of plain text in the language it is in, times and names included: for excerpts and descriptions.
 * Reads only HTML that Tidings itself has made of checked prose, where every `<` begins a tag.
 */
export function bodyText(body: Body, language: Language, site: Pick<Site, 'components' | 'defaultLocale'>): string {
  return bodyHtml(body, language, site, String)
    .replaceAll(tag, (_, end: string | undefined) => (end === undefined ? '' : ' '))
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex, decimal, name) => {
      if (name !== undefined) return entities[name] ?? entity;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
}
