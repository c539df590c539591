/** An element, and what it holds: text with its references resolved, or elements. */
export interface OwnElement {
  name: string;
  children: OwnNode[];
  /** Its attributes as they are written; `attributeOf` reads them. */
  written: string;
}

export type OwnNode = string | OwnElement;

const empty = new Set(['br', 'hr', 'img']);
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The tree of HTML that Tidings itself has made of checked prose: every `<` begins a tag, and every element is closed. */
export function readOwnHtml(html: string): OwnNode[] {
  const root: OwnElement = { name: '', children: [], written: '' };
  const open = [root];
  let at = 0;
  for (let start = html.indexOf('<'); start !== -1; start = html.indexOf('<', at)) {
    const parent = open.at(-1) ?? root;
    if (start > at) parent.children.push(decode(html.slice(at, start)));
    const end = endOfTag(html, start);
    if (html[start + 1] === '/') open.pop();
    else {
      const [name = ''] = html.slice(start + 1, end).split(' ', 1);
      const element: OwnElement = { name, children: [], written: html.slice(start + 1 + name.length, end) };
      parent.children.push(element);
      if (!empty.has(name)) open.push(element);
    }
    at = end + 1;
  }
  if (at < html.length) root.children.push(decode(html.slice(at)));
  return root.children;
}

/** The value of an attribute; null for one that the element doesn't have. */
export function attributeOf({ written }: OwnElement, name: string): string | null {
  // No value holds a quotation mark.
  const start = ` ${name}="`;
  const at = written.indexOf(start);
  if (at === -1) return null;
  const from = at + start.length;
  return decode(written.slice(from, written.indexOf('"', from)));
}

/** A `>` in the value of an attribute ends no tag. */
function endOfTag(html: string, start: number): number {
  let end = html.indexOf('>', start);
  for (let open = html.indexOf('"', start); open !== -1 && open < end; ) {
    const close = html.indexOf('"', open + 1);
    if (close > end) end = html.indexOf('>', close);
    open = html.indexOf('"', close + 1);
  }
  return end;
}

function decode(html: string): string {
  if (!html.includes('&')) return html;
  return html.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
