import type { YamlNode } from '../content/yaml-map.ts';
import { siteRepositoryInvalid } from '../rules/site-repository-invalid.ts';
import { siteUrlInvalid } from '../rules/site-url-invalid.ts';
import { filePlace, guessRepository, type RepositoryTemplate } from './repository-address.ts';
import type { SiteReader } from './site-reader.ts';

/** The site's own address, with a trailing `/`. */
export function readSiteUrl(reader: SiteReader, node: YamlNode): URL | null {
  const text = reader.text(node, 'url', 'a web address');
  if (text === null) return null;
  const url = siteUrl(text);
  if (url !== null) return url;
  const suggestion = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text) ? siteUrl(`https://${text}`) : null;
  reader.find(siteUrlInvalid, node.place, { key: 'url', url: text, suggestion: suggestion?.href ?? null, mail: false });
  return null;
}

/** An address that the site links to, as it is written. */
export function readLink(reader: SiteReader, node: YamlNode, key: string): string | null {
  const text = reader.text(node, key, 'a web address');
  if (text === null || parse(text, ['https:', 'http:', 'mailto:']) !== null) return text;
  const guess = /^[^\s/:@]+@[^\s/:@]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
  const suggestion =
    /^[\w.@/-]+$/.test(text) && text.includes('.') ? (parse(guess, ['https:', 'mailto:'])?.href ?? null) : null;
  reader.find(siteUrlInvalid, node.place, { key, url: text, suggestion, mail: true });
  return null;
}

/** The address at which a file of the site is edited. */
export function readRepository(reader: SiteReader, node: YamlNode): RepositoryTemplate | null {
  const text = reader.text(node, 'links.repository', 'a web address');
  if (text === null) return null;
  const [before, after, ...more] = text.split(filePlace);
  if (after !== undefined && more.length === 0 && parse(`${before}file${after}`, ['https:', 'http:']) !== null)
    return text;
  reader.find(siteRepositoryInvalid, node.place, { url: text, suggestion: guessRepository(text) });
  return null;
}

function siteUrl(text: string): URL | null {
  const url = parse(text, ['https:', 'http:']);
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') return null;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function parse(text: string, protocols: readonly string[]): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && protocols.includes(url.protocol) && /^[a-z]+:/i.test(text) && !/\s/.test(text) ? url : null;
}
