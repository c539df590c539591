/** Markdown as this program makes it: text goes in by these functions alone, so that no title can begin a heading or a link. */

const always = /[\\`*[\]<~]/g;
/** `&amp;` would be read as a sign; `_` within a word is none. */
const somewhere = /&(?=#?\w+;)|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
/** What begins a heading, a quotation, a list, a rule, or the second line of a table or heading. */
const atStart = /^(?:[#>=]|[-+](?=[\s-]|$)|:(?=-)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Anything that the signs above may be about, and white space that is not one space: few texts have any. */
const perhaps = /[\\`*[\]<~&_\t\r\n\f]| {2}/;

/** Plain text within a line. Other white space than what separates words stays. */
export function inlineText(plain: string): string {
  if (!perhaps.test(plain)) return plain;
  return plain
    .replaceAll(/[ \t\r\n\f]+/g, ' ')
    .replaceAll(always, '\\$&')
    .replaceAll(somewhere, '\\$&');
}

/** A line of inline Markdown that begins a block: nothing in it makes it another one. */
export function line(inline: string): string {
  const start = inline.replace(/^[ \t]+/, '');
  // To look for the end costs more than all else.
  const trimmed = /[ \t]/.test(start.at(-1) ?? '') ? start.replace(/[ \t]+$/, '') : start;
  return trimmed.replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

export function heading(rank: number, inline: string): string {
  // Signs at the end would be taken for the end of the heading.
  const words = inline.replaceAll('\n', ' ').trim();
  return `${'#'.repeat(rank)} ${words.replace(/(^|\s)(#+)$/, '$1\\$2')}`;
}

export function link(inline: string, address: string, title: string | null = null): string {
  return `[${inline}](${destination(address)}${title === null ? '' : ` "${inlineText(title).replaceAll('"', '\\"')}"`})`;
}

export function image(alt: string, address: string, title: string | null = null): string {
  return `!${link(inlineText(alt), address, title)}`;
}

function destination(address: string): string {
  return /^[^\s()<>\\]+$/.test(address) ? address : `<${address.replaceAll(/[<>\\]/g, '\\$&')}>`;
}

/** Code within a line, between more signs than it holds in a row. */
export function code(text: string): string {
  const fence = '`'.repeat(longestRun(text, /`+/g) + 1);
  const space = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, /`+/g) + 1));
  return `${fence}${language.replaceAll('`', '')}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${fence}`;
}

export function quote(block: string): string {
  return block.replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
}

/** An item of a list: `marker` is `-` or `1.`. */
export function item(marker: string, block: string): string {
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${block.replaceAll(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd();
}

function longestRun(text: string, run: RegExp): number {
  return Math.max(0, ...(text.match(run) ?? []).map(({ length }) => length));
}
