import type { MdxNode } from './mdx-tree.ts';

/** Text that stands in a tag without being a paragraph of its own becomes one: `<Update at="…">Text</Update>`. */
export function inParagraphs(nodes: readonly MdxNode[]): MdxNode[] {
  const blocks: MdxNode[] = [];
  let run: MdxNode[] | null = null;
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      run = null;
      blocks.push(node);
    } else if (run === null) {
      run = [node];
      blocks.push({ type: 'paragraph', children: run });
    } else run.push(node);
  }
  return blocks;
}

const phrasing = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'image',
  'mdxJsxTextElement',
]);

function isPhrasing({ type, hole }: MdxNode): boolean {
  return phrasing.has(type) || (type === 'mdxJsxFlowElement' && hole?.hole !== 'callout');
}
