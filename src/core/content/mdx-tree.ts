import { mdxToMdast } from 'satteri';
import type { BodySegment } from '../model.ts';
import { nestedTooDeep } from '../rules/nested-too-deep.ts';
import { checkSize, maxDepth } from './check-text.ts';
import { excerpt, type Findings } from './findings.ts';
import { isMasked, mask, unmask } from './mask.ts';
import { passSyntaxError } from './pass-syntax-error.ts';

/** A node of the Markdown tree, as mdast and mdast-util-mdx-jsx describe it; only what we read. */
export interface MdxNode {
  type: string;
  position?: { start: { offset: number }; end: { offset: number } };
  children?: MdxNode[];
  /** Of text and code. */
  value?: string;
  /** Of tags; null for `<>`. */
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  url?: string;
  title?: string | null;
  alt?: string | null;
  identifier?: string;
  label?: string | null;
  depth?: number;
  lang?: string | null;
  meta?: string | null;
  /** Of lists and their items. */
  ordered?: boolean;
  start?: number | null;
  spread?: boolean;
  checked?: boolean | null;
  /** Of tables, by column. */
  align?: readonly (string | null)[];
  /** What a `Time`, `TimeRange`, `Component` or `Callout` stands for, once checked. */
  hole?: Exclude<BodySegment, string>;
}

export interface MdxTree {
  children: readonly MdxNode[];
  /** False when tags had to be passed over: then nothing can be said about what stands in what. */
  whole: boolean;
}

/**
 * Faults of syntax that are reported in one run. Each is found by parsing once more, which takes a tenth of a second and
 * longer where a thousand tags are open: in such a text the first few must do.
 */
const maxFaults = 20;
const maxFaultsOfMany = 3;
const manyTags = 300;

/**
 * The text below the front matter as a tree, never run. Offsets are those of the file. A fault of syntax is reported,
 * then passed over to find the next. Null when nothing can be read.
 */
export function readMdx(text: string, bodyStart: number, findings: Findings): MdxTree | null {
  let body = text.slice(bodyStart);
  if (!checkSize(body, bodyStart, findings)) return null;
  const limit = body.split('<').length > manyTags ? maxFaultsOfMany : maxFaults;
  const front = text.slice(0, bodyStart);
  const above = emptyLines(front);
  body = mask(body);
  for (let faults = 0; faults < limit; faults++) {
    const result = parse(above + body);
    if (typeof result === 'object') {
      const isReadable = finish(result, { moved: bodyStart - above.length, hasMasks: isMasked(body) }, findings);
      return isReadable ? { children: result.children ?? [], whole: faults === 0 } : null;
    }
    // Spaces instead of the front matter keep offsets those of the file.
    const next = passSyntaxError(result, front.replaceAll(/[^\n]/g, ' ') + body, findings);
    if (next === null) return null;
    body = next.slice(bodyStart);
  }
  return null;
}

/** As few signs as keep the lines and columns of what stands below a text. */
function emptyLines(text: string): string {
  const lines = text.split('\n');
  return '\n'.repeat(lines.length - 1) + ' '.repeat(lines.at(-1)?.length ?? 0);
}

/** The tree, or the parser's words. */
function parse(source: string): MdxNode | string {
  try {
    return mdxToMdast(source) as MdxNode;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Moves offsets to where they are in the file, gives masked signs back where they are plain text, and makes references to
 * definitions links and images of their own. False for nesting that recursion could not bear.
 */
function finish(root: MdxNode, { moved, hasMasks }: { moved: number; hasMasks: boolean }, findings: Findings): boolean {
  const definitions = new Map<string, MdxNode>();
  const references: MdxNode[] = [];
  let level = [atOffset(root, moved)];
  for (let depth = 0; level.length > 0; depth++) {
    // A list is two levels of the tree.
    if (depth > 2 * maxDepth) {
      const start = level[0]?.position?.start.offset ?? 0;
      findings.add(nestedTooDeep, start, { limit: maxDepth, source: excerpt(findings.text.slice(start, start + 60)) });
      return false;
    }
    const next: MdxNode[] = [];
    for (const node of level) {
      if (hasMasks) giveBack(node);
      for (const child of node.children ?? []) next.push(atOffset(child, moved));
      const identifier = node.identifier ?? '';
      if (node.type === 'linkReference' || node.type === 'imageReference') references.push(node);
      else if (node.type === 'definition' && !definitions.has(identifier)) definitions.set(identifier, node);
    }
    level = next;
  }
  for (const reference of references) {
    const { url = '', title = null } = definitions.get(reference.identifier ?? '') ?? {};
    Object.assign(reference, { type: reference.type === 'linkReference' ? 'link' : 'image', url, title });
  }
  return true;
}

function atOffset(node: MdxNode, moved: number): MdxNode {
  if (node.position !== undefined) {
    node.position.start.offset += moved;
    node.position.end.offset += moved;
  }
  return node;
}

/** Text nodes keep their masks: there they are findings, which `checkProse` makes. */
function giveBack(node: MdxNode): void {
  if (node.type !== 'text' && node.value) node.value = unmask(node.value);
  for (const key of ['url', 'title', 'alt', 'lang', 'meta'] as const) {
    const value = node[key];
    if (value) node[key] = unmask(value);
  }
}
