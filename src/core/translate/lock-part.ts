import { inParagraphs } from '../content/in-paragraphs.ts';
import type { MdxNode } from '../content/mdx-tree.ts';
import { endOf, startOf } from '../content/tags.ts';
import type { Inline, Lock, LockedPart, Unit } from './lock.ts';
import { lockInline } from './lock-inline.ts';
import { type LockOptions, lockText } from './lock-text.ts';
import type { PartSource } from './read-parts.ts';

/** A part as units to translate and what stands between them. `text` is the whole file, as `readParts` gives it. */
export function lockPart(part: PartSource, text: string, options: LockOptions): LockedPart {
  if (part.start === null || part.end === null) return lockTitle(part, options);
  const pieces: (string | Unit)[] = [];
  let at = part.start;
  for (const { nodes, is } of textBlocks(part.nodes)) {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined) continue;
    const unit = lockInline(nodes, text, is, options);
    if (!hasWords(unit.content)) continue;
    pieces.push(text.slice(at, startOf(first)), unit);
    at = endOf(last);
  }
  pieces.push(text.slice(at, part.end));
  return { key: part.key, pieces: pieces.filter((piece) => piece !== '') };
}

function lockTitle({ key, source }: PartSource, options: LockOptions): LockedPart {
  const locks: Lock[] = [];
  const content = lockText(source, { isPlain: true }, options).map((piece): Inline => {
    if (typeof piece === 'string') return piece;
    if ('prefix' in piece) return ' ';
    return { lock: locks.push({ ...piece, close: null, label: null }), inner: null };
  });
  const unit: Unit = { content, locks, prefixes: [], is: 'title', startsFreely: true };
  return { key, pieces: hasWords(content) ? [unit] : [source] };
}

interface TextBlock {
  nodes: readonly MdxNode[];
  is: 'prose' | 'cell';
}

/** The blocks that hold text, in the order of the file. */
function textBlocks(nodes: readonly MdxNode[]): TextBlock[] {
  return inParagraphs(nodes).flatMap((node): TextBlock[] => {
    const { type, children = [] } = node;
    if (type === 'paragraph' || type === 'heading') return [{ nodes: children, is: 'prose' }];
    if (type === 'tableCell') return [{ nodes: children, is: 'cell' }];
    if (type === 'table' || type === 'tableRow') return children.flatMap((child) => cellsOf(child));
    return textBlocks(children);
  });
}

function cellsOf(node: MdxNode): TextBlock[] {
  const { type, children = [] } = node;
  return type === 'tableCell' ? [{ nodes: children, is: 'cell' }] : children.flatMap((child) => cellsOf(child));
}

function hasWords(content: readonly Inline[]): boolean {
  return content.some((piece) => (typeof piece === 'string' ? /\p{L}/u.test(piece) : hasWords(piece.inner ?? [])));
}
