import type { Element, ElementContent, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes as Markdown } from 'mdast';
import { defaultHandlers, type Handler, type State, toHast } from 'mdast-util-to-hast';
import type { Body, BodySegment } from '../model.ts';
import { isExternal } from './check-url.ts';
import { inParagraphs } from './in-paragraphs.ts';
import type { MdxNode } from './mdx-tree.ts';

type Hole = Exclude<BodySegment, string>;

/**
 * Blocks of prose that `checkProse` passed, as HTML with holes. All that an author wrote is escaped. A hole is first a text
 * `<NUL>index<NUL>`, which no author's text can hold. Headings are all of one `rank`, so that none is ever skipped.
 */
export function compileBody(nodes: readonly MdxNode[], rank: 3 | 4): Body {
  const holes: Hole[] = [];
  const hole = (value: Hole): ElementContent => ({ type: 'text', value: `\0${holes.push(value) - 1}\0` });
  const heading: Handler = (state, node) => element(`h${rank}`, {}, state.all(node) as ElementContent[]);
  const handlers = {
    ...proseHandlers,
    heading,
    mdxJsxFlowElement: tagHandler(hole),
    mdxJsxTextElement: tagHandler(hole),
  };
  const prose = { type: 'prose', blocks: nodes } as unknown as Markdown;
  return cut(toHtml(toHast(prose, { handlers }) as Nodes), holes);
}

function cut(html: string, holes: readonly Hole[]): Body {
  const segments = html.split('\0').map((text, index) => (index % 2 === 0 ? text : (holes[Number(text)] ?? '')));
  return segments.filter((segment) => segment !== '');
}

function tagHandler(hole: (value: Hole) => ElementContent): Handler {
  return (state: State, node: MdxNode): ElementContent | undefined => {
    const value = node.hole;
    if (value?.hole !== 'callout') return value && hole(value);
    const label = element('p', { className: ['callout-label'] }, [hole(value)]);
    const content = contentOf(state, inParagraphs(node.children ?? []));
    return element('aside', { role: 'note', className: ['callout', `callout-${value.tone}`] }, [label, ...content]);
  };
}

const proseHandlers: Record<string, Handler> = {
  /** Hidden from the walk that looks for definitions, which takes half as long as all the rest: there are none left. */
  prose: (state, { blocks }: { blocks: readonly MdxNode[] }) =>
    state.wrap(contentOf(state, blocks), false) as ElementContent[],
  table: (state, node) => {
    const table = defaultHandlers.table(state, node);
    for (const cell of cellsOf(table)) {
      const { align, ...properties } = cell.properties;
      if (typeof align === 'string') cell.properties = { ...properties, className: [`align-${align}`] };
    }
    return element('div', { className: ['table'] }, [table]);
  },
  /** A task's box is a sign, since a form field would need a label. */
  listItem: (state, node, parent) => {
    if (typeof node.checked !== 'boolean') return defaultHandlers.listItem(state, node, parent);
    const box = { type: 'text', value: node.checked ? '☑ ' : '☐ ' };
    const [first, ...rest] = node.children;
    const children =
      first?.type === 'paragraph'
        ? [{ ...first, children: [box, ...first.children] }, ...rest]
        : [box, ...node.children];
    return defaultHandlers.listItem(state, { ...node, checked: null, children }, parent);
  },
  /** Can be reached by keyboard, since it may scroll. */
  code: (state, node) => {
    const pre = defaultHandlers.code(state, node);
    return { ...pre, properties: { ...pre.properties, tabIndex: 0 } };
  },
  link: (state, node) => {
    const link = defaultHandlers.link(state, node);
    return isExternal(node.url) ? { ...link, properties: { ...link.properties, rel: ['noopener'] } } : link;
  },
  image: (state, node) => {
    const image = defaultHandlers.image(state, node);
    return { ...image, properties: { ...image.properties, loading: 'lazy' } };
  },
};

function contentOf(state: State, blocks: readonly MdxNode[]): ElementContent[] {
  return state.all({ type: 'root', children: blocks } as Parameters<State['all']>[0]) as ElementContent[];
}

function cellsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'td' || child.tagName === 'th' ? [child] : cellsOf(child);
  });
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
