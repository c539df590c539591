import type { Body, BodySegment } from '../model.ts';
import { isExternal } from './check-url.ts';
import { encodedAddress, htmlText, quoted, trimmedLines } from './html-text.ts';
import { inParagraphs } from './in-paragraphs.ts';
import type { MdxNode } from './mdx-tree.ts';

type Hole = Exclude<BodySegment, string>;

interface Context {
  heading: 'h3' | 'h4';
  /** The text that stands for a hole in the HTML. */
  hole(value: Hole): string;
}

/**
 * Blocks of prose that `checkProse` passed, as HTML with holes. All that an author wrote is escaped. A hole is first a text
 * `<NUL>index<NUL>`, which no author's text can hold. Headings are all of one `rank`, so that none is ever skipped.
 */
export function compileBody(nodes: readonly MdxNode[], rank: 3 | 4): Body {
  const holes: Hole[] = [];
  const hole = (value: Hole) => `\0${holes.push(value) - 1}\0`;
  const html = blocks(nodes, { heading: `h${rank}`, hole }).join('\n');
  const segments = html.split('\0').map((text, index) => (index % 2 === 0 ? text : (holes[Number(text)] ?? '')));
  return segments.filter((segment) => segment !== '');
}

function blocks(nodes: readonly MdxNode[], context: Context): string[] {
  return nodes.flatMap((node) => htmlOf(node, context) ?? []);
}

/** Null for what leaves nothing in the text, such as the definition of a link. */
function htmlOf(node: MdxNode, context: Context): string | null {
  switch (node.type) {
    case 'text':
      return htmlText(trimmedLines(node.value ?? ''));
    case 'paragraph':
      return `<p>${inline(node, context)}</p>`;
    case 'emphasis':
      return `<em>${inline(node, context)}</em>`;
    case 'strong':
      return `<strong>${inline(node, context)}</strong>`;
    case 'delete':
      return `<del>${inline(node, context)}</del>`;
    case 'inlineCode':
      return `<code>${htmlText((node.value ?? '').replaceAll(/\r?\n|\r/g, ' '))}</code>`;
    case 'break':
      return '<br>\n';
    case 'link':
      return `<a href=${link(node)}>${inline(node, context)}</a>`;
    case 'image':
      return `<img src=${image(node)} loading="lazy">`;
    case 'heading':
      return `<${context.heading}>${inline(node, context)}</${context.heading}>`;
    case 'thematicBreak':
      return '<hr>';
    case 'blockquote':
      return `<blockquote>${lines(blocks(node.children ?? [], context))}</blockquote>`;
    case 'list':
      return list(node, context);
    case 'code':
      return code(node);
    case 'table':
      return table(node, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tag(node, context);
    default:
      return null;
  }
}

function inline({ children = [] }: MdxNode, context: Context): string {
  let html = '';
  let isAfterBreak = false;
  for (const child of children) {
    const own = htmlOf(child, context) ?? '';
    html += isAfterBreak ? withoutFirstSpaces(own) : own;
    isAfterBreak = child.type === 'break';
  }
  return html;
}

/** Entities may have brought spaces to the beginning of a line, also within emphasis. */
function withoutFirstSpaces(html: string): string {
  return html.replace(/^((?:<\w+(?: \w+="[^"]*")*>)?)[\t ]+/, '$1');
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? '\n' : `\n${all.join('\n')}\n`;
}

function attribute(name: string, value: string | null | undefined): string {
  return value === null || value === undefined ? '' : ` ${name}=${quoted(value)}`;
}

/** The attributes from the value of `href` or `src` on. */
function link({ url = '', title }: MdxNode): string {
  return `${quoted(encodedAddress(url))}${attribute('title', title)}${isExternal(url) ? ' rel="noopener"' : ''}`;
}

function image({ url = '', alt, title }: MdxNode): string {
  return `${quoted(encodedAddress(url))}${attribute('alt', alt)}${attribute('title', title)}`;
}

/** Can be reached by keyboard, since it may scroll. */
function code({ value, lang }: MdxNode): string {
  const language = lang ? ` class=${quoted(`language-${lang.split(/\s+/)[0]}`)}` : '';
  return `<pre tabindex="0"><code${language}>${value ? `${htmlText(value)}\n` : ''}</code></pre>`;
}

/** One item with a blank line in it puts the text of all into paragraphs. */
function list({ children = [], ordered, start, spread }: MdxNode, context: Context): string {
  const name = ordered ? 'ol' : 'ul';
  const from = typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
  const isLoose = spread === true || children.some((item) => item.spread ?? (item.children?.length ?? 0) > 1);
  return `<${name}${from}>${lines(children.map((item) => listItem(item, isLoose, context)))}</${name}>`;
}

function listItem(item: MdxNode, isLoose: boolean, context: Context): string {
  let html = '';
  let isBare = true;
  for (const [index, child] of withBox(item).entries()) {
    const own = !isLoose && child.type === 'paragraph' ? inline(child, context) : htmlOf(child, context);
    if (own === null) continue;
    isBare = !isLoose && child.type === 'paragraph';
    html += isBare && index === 0 ? own : `\n${own}`;
  }
  return `<li>${html}${isBare ? '' : '\n'}</li>`;
}

/** A task's box is a sign, since a form field would need a label. */
function withBox({ checked, children = [] }: MdxNode): readonly MdxNode[] {
  if (typeof checked !== 'boolean') return children;
  const box: MdxNode = { type: 'text', value: checked ? '☑ ' : '☐ ' };
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return [box, ...children];
  return [{ ...first, children: [box, ...(first.children ?? [])] }, ...rest];
}

function table({ children = [], align = [] }: MdxNode, context: Context): string {
  const [head = '', ...body] = children.map((row, index) => tableRow(row, index === 0 ? 'th' : 'td', align, context));
  const parts = [`<thead>${lines([head])}</thead>`, ...(body.length === 0 ? [] : [`<tbody>${lines(body)}</tbody>`])];
  return `<div class="table"><table>${lines(parts)}</table></div>`;
}

/** Has as many cells as the head, whatever an author wrote. */
function tableRow(
  { children = [] }: MdxNode,
  name: 'th' | 'td',
  align: NonNullable<MdxNode['align']>,
  context: Context,
): string {
  const cells = align.map((side, index) => {
    const cell = children[index];
    const className = side === null ? '' : ` class="align-${side}"`;
    return `<${name}${className}>${cell === undefined ? '' : inline(cell, context)}</${name}>`;
  });
  return `<tr>${lines(cells)}</tr>`;
}

function tag({ hole, children = [] }: MdxNode, context: Context): string | null {
  if (hole === undefined) return null;
  if (hole.hole !== 'callout') return context.hole(hole);
  const label = `<p class="callout-label">${context.hole(hole)}</p>`;
  const content = blocks(inParagraphs(children), context).join('');
  return `<aside role="note" class="callout callout-${hole.tone}">${label}${content}</aside>`;
}
