import { code, codeBlock, heading, image, inlineText, item, line, link, quote } from './markdown-text.ts';
import { attributeOf, type OwnElement, type OwnNode, readOwnHtml } from './read-own-html.ts';

/**
 * Prose, as Tidings makes HTML of it, as GitHub's Markdown. `rank` is that of its headings. What Markdown can't say goes: languages
 * of words, and times as programs read them.
 */
export function htmlMarkdown(html: string, rank: number): string {
  return blocks(readOwnHtml(html), rank);
}

const blockNames = new Set(['p', 'h3', 'h4', 'hr', 'blockquote', 'ul', 'ol', 'pre', 'div', 'aside']);
const isBlock = (node: OwnNode): node is OwnElement => typeof node !== 'string' && blockNames.has(node.name);

function blocks(nodes: readonly OwnNode[], rank: number, between = '\n\n'): string {
  const made: string[] = [];
  let words: OwnNode[] = [];
  let lists = 0;
  for (const node of nodes) {
    if (!isBlock(node)) {
      words.push(node);
      continue;
    }
    flush();
    // One after another, lists would be one.
    lists = node.name === 'ul' || node.name === 'ol' ? lists + 1 : 0;
    const own = block(node, rank, lists % 2 === 0);
    if (own !== '') made.push(own);
  }
  flush();
  return made.join(between);

  function flush(): void {
    const own = paragraph(words);
    if (own !== '') {
      made.push(own);
      lists = 0;
    }
    words = [];
  }
}

function block(node: OwnElement, rank: number, isSecondList: boolean): string {
  const { name, children } = node;
  switch (name) {
    case 'p':
      return attributeOf(node, 'class') === 'callout-label' ? `**${inline(children).trim()}**` : paragraph(children);
    case 'h3':
    case 'h4':
      return heading(rank, inline(children));
    case 'hr':
      return '***';
    case 'blockquote':
    case 'aside':
      return quote(blocks(children, rank));
    case 'ul':
    case 'ol':
      return list(node, rank, isSecondList);
    case 'pre':
      return preformatted(node);
    default:
      return table(node);
  }
}

function paragraph(nodes: readonly OwnNode[]): string {
  return inline(nodes).split('\n').map(line).join('\n');
}

function inline(nodes: readonly OwnNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? inlineText(node) : inlineElement(node))).join('');
}

function inlineElement(element: OwnElement): string {
  const { name, children } = element;
  const attribute = (wanted: string) => attributeOf(element, wanted) ?? '';
  switch (name) {
    case 'em':
      return marked('*', children);
    case 'strong':
      return marked('**', children);
    case 'del':
      return marked('~~', children);
    case 'code':
      return code(textOf(children));
    case 'br':
      return '\\\n';
    case 'a':
      return link(inline(children), attribute('href'), attributeOf(element, 'title'));
    case 'img':
      return image(attribute('alt'), attribute('src'), attributeOf(element, 'title'));
    default:
      return inline(children);
  }
}

/** Spaces go outside, for marks that touch them mean nothing. */
function marked(sign: string, children: readonly OwnNode[]): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inline(children)) ?? [];
  return words === '' ? before + after : `${before}${sign}${words}${sign}${after}`;
}

function list(node: OwnElement, rank: number, isSecond: boolean): string {
  const { name, children } = node;
  const items = children.filter((node) => typeof node !== 'string');
  const isLoose = items.some(({ children: held }) =>
    held.some((node) => typeof node !== 'string' && node.name === 'p'),
  );
  const first = Number(attributeOf(node, 'start') ?? 1);
  const marker = (index: number) => {
    if (name === 'ul') return isSecond ? '*' : '-';
    return `${first + index}${isSecond ? ')' : '.'}`;
  };
  const between = isLoose ? '\n\n' : '\n';
  return items.map((own, index) => item(marker(index), blocks(own.children, rank, between))).join(between);
}

function preformatted({ children }: OwnElement): string {
  const [inner] = children;
  if (inner === undefined || typeof inner === 'string') return '';
  return codeBlock(textOf(inner.children), (attributeOf(inner, 'class') ?? '').replace(/^language-/, ''));
}

function table(node: OwnElement): string {
  const [head = [], ...rows] = elementsIn(node, 'tr').map((row) => [
    ...elementsIn(row, 'th'),
    ...elementsIn(row, 'td'),
  ]);
  const rules = head.map((cell) => {
    const side = attributeOf(cell, 'class')?.replace(/^align-/, '');
    return `${side === 'left' || side === 'center' ? ':' : '-'}--${side === 'right' || side === 'center' ? ':' : '-'}`;
  });
  const cells = (row: readonly OwnElement[]) =>
    row.map(({ children }) => inline(children).replaceAll('\n', ' ').trim().replaceAll('|', '\\|'));
  return [cells(head), rules, ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function elementsIn({ children }: OwnElement, name: string): OwnElement[] {
  return children.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === name ? [node] : elementsIn(node, name);
  });
}

function textOf(nodes: readonly OwnNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}
