import type { Body } from '../model.ts';

/** Stands for a hole in the words, and is a sign for no other thing. */
const hole = '\ufffc';
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/**
 * Link targets, code and the remaining words of a body. Reads only HTML that Tidings itself has made of checked prose, where
 * every `<` begins a tag and `href` comes first in a link.
 */
export function readHtml(body: Body): { links: string[]; code: string[]; words: string } {
  const code: string[] = [];
  let html = body.map((segment) => (typeof segment === 'string' ? segment : hole)).join('');
  if (html.includes('<code')) {
    html = html.replaceAll(
      /<pre\b[^>]*>\s*<code[^>]*>(.*?)<\/code>\s*<\/pre>|<code>(.*?)<\/code>/gs,
      (_, block, span) => {
        const written =
          block === undefined ? decode(span).replaceAll(/\s+/g, ' ').trim() : withoutComments(decode(block));
        if (written !== '') code.push(written);
        return hole;
      },
    );
  }
  const words = decode(
    html.replaceAll(/<(\/?)(\w+)(?:[^">]|"[^"]*")*>/g, (_, __, name) => (inline.has(name) ? '' : '\n')),
  );
  return { links: hrefsIn(html), code, words };
}

/** Targets of the links in HTML of ours. */
export function hrefsIn(html: string): string[] {
  if (!html.includes('<a ')) return [];
  return [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => decode(href));
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
