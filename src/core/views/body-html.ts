import { formatAt } from '../content/instant.ts';
import { escapeHtml } from '../html.ts';
import type { Language, RangeSegment } from '../locale/language.ts';
import type { Body, BodySegment, Instant } from '../model.ts';
import { localizedText, type Site } from '../site/site.ts';

/** Where an address begins that leads to this site. Text can't look like this, since its every `<` is escaped. */
const ownAddress = /(<a href="|<img src=")(\/(?!\/)[^"]*)/g;

/** The body as HTML, its holes filled in the language of its text, its addresses as they were written. */
export function filledHtml(body: Body, language: Language, site: Pick<Site, 'components' | 'defaultLocale'>): string {
  return body.map((segment) => (typeof segment === 'string' ? segment : fill(segment))).join('');

  function fill(segment: Exclude<BodySegment, string>): string {
    switch (segment.hole) {
      case 'time':
        return time(segment.at, language.times.inline(segment.at));
      case 'timeRange':
        return timeRange(language.times.range(segment.from, segment.to));
      case 'component':
        return componentName(segment.id);
      case 'callout':
        return escapeHtml(language.t(`callout.${segment.tone}`));
    }
  }

  /** Browsers that translate pages leave product names alone. */
  function componentName(id: string): string {
    const component = site.components.find((candidate) => candidate.id === id);
    const name = component ? localizedText(component.name, language.locale, site).text : id;
    return `<span translate="no">${escapeHtml(name)}</span>`;
  }
}

/**
 * HTML that `filledHtml` made, where it is shown: `resolve` turns a path of this site into what stands in the page that the reader
 * is on, and `printed` into what stands beside the link on paper, as `data-to`.
 */
export function withAddresses(
  html: string,
  resolve: (path: string) => string,
  printed?: (path: string) => string,
): string {
  // Few texts lead to this site, and looking for the three signs alone is ten times as fast.
  if (!html.includes('="/')) return html;
  return html.replaceAll(ownAddress, (_, tag: string, path: string) => {
    const to = printed && tag.startsWith('<a') ? `" data-to="${printed(path)}` : '';
    return tag + resolve(path) + to;
  });
}

function timeRange(segments: readonly RangeSegment[]): string {
  const html = segments.map(({ at, text }) => (at === null ? escapeHtml(text) : time(at, text)));
  return `<span class="time-range">${html.join('')}</span>`;
}

function time(at: Instant, text: string): string {
  return `<time datetime="${formatAt(at)}">${escapeHtml(text)}</time>`;
}
