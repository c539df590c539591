import type { Body } from '../model.ts';

/** Stands for a hole in the words, and is a sign for no other thing. */
const hole = '\ufffc';
const link = '<a href="';
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * Link targets, code and the remaining words of a body. Reads only HTML that Tidings itself has made of checked prose, where
 * every `<` begins a tag and `href` comes first in a link.
 */
export function readHtml(body: Body): { links: string[]; code: string[]; words: string } {
  const { html, code } = takeCode(body.map((segment) => (typeof segment === 'string' ? segment : hole)).join(''));
  const links: string[] = [];
  let words = '';
  let end = 0;
  // Half the time of `replaceAll` with a function.
  for (const { 0: tag, 1: name = '', index } of html.matchAll(/<\/?(\w+)[^">]*(?:"[^"]*"[^">]*)*>/g)) {
    words += html.slice(end, index) + (inline.has(name) ? '' : '\n');
    end = index + tag.length;
    if (tag.startsWith(link)) links.push(decode(tag.slice(link.length, tag.indexOf('"', link.length))));
  }
  return { links, code, words: decode(words + html.slice(end)) };
}

function takeCode(html: string): { html: string; code: string[] } {
  const code: string[] = [];
  if (!html.includes('<code')) return { html, code };
  const rest = html.replaceAll(
    /<pre\b[^>]*>\s*<code[^>]*>(.*?)<\/code>\s*<\/pre>|<code>(.*?)<\/code>/gs,
    (_, block, span) => {
      const written =
        block === undefined ? decode(span).replaceAll(/\s+/g, ' ').trim() : withoutComments(decode(block));
      if (written !== '') code.push(written);
      return hole;
    },
  );
  return { html: rest, code };
}

/** Targets of the links in HTML of ours. */
export function hrefsIn(html: string): string[] {
  const pieces = html.split(link).slice(1);
  return pieces.map((piece) => decode(piece.slice(0, piece.indexOf('"'))));
}

const inline = new Set(['a', 'em', 'strong', 'del', 'span', 'sup', 'sub']);

function decode(html: string): string {
  if (!html.includes('&')) return html;
  return html.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** Comments in code may be translated. */
function withoutComments(code: string): string {
  return code
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)(?:#|\/\/|--)\s.*$/, '').trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
