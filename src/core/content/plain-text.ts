import { formatAt } from './instant.ts';
import { ownText } from './kept.ts';
import type { MdxNode } from './mdx-tree.ts';

/** The words of prose that `checkProse` passed, white space collapsed. Times are in UTC, components by their id. */
export function plainText(nodes: readonly MdxNode[]): string {
  const text = joined(nodes, ' ').trim();
  return ownText(/[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text);
}

function joined(nodes: readonly MdxNode[], by: string): string {
  let text = '';
  for (const [index, node] of nodes.entries()) text += index === 0 ? textOf(node) : by + textOf(node);
  return text;
}

const inline = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);

function textOf(node: MdxNode): string {
  const { type, hole, value, alt, children = [] } = node;
  if (hole?.hole === 'time') return utc(hole.at);
  if (hole?.hole === 'timeRange') return `${utc(hole.from)} – ${utc(hole.to)}`;
  if (hole?.hole === 'component') return hole.id;
  if (type === 'break') return ' ';
  if (type === 'image') return alt ?? '';
  return value ?? joined(children, inline.has(type) ? '' : ' ');
}

function utc(at: number): string {
  return `${formatAt(at).replace('T', ' ').replace('Z', '')} UTC`;
}
