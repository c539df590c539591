/** An element, and what it holds: text with its references resolved, or elements. */
export interface OwnElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: OwnNode[];
}

export type OwnNode = string | OwnElement;

const piece = /<(\/?)(\w+)((?:\s+[\w-]+="[^"]*")*)\s*>|([^<]+)/g;
const empty = new Set(['br', 'hr', 'img']);
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The tree of HTML that Tidings itself has made of checked prose: every `<` begins a tag, and every element is closed. */
export function readOwnHtml(html: string): OwnNode[] {
  const root: OwnElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, end, name = '', attributes = '', text] of html.matchAll(piece)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (end === '/') open.pop();
    else {
      const element: OwnElement = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!empty.has(name)) open.push(element);
    }
  }
  return root.children;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(html: string): string {
  if (!html.includes('&')) return html;
  return html.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
