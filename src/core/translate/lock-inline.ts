import { formatAt } from '../content/instant.ts';
import type { MdxNode } from '../content/mdx-tree.ts';
import { endOf, startOf } from '../content/tags.ts';
import { hasLineStart } from './line-starts.ts';
import type { Inline, Lock, Unit } from './lock.ts';
import { type LockOptions, lockText, type TextPiece } from './lock-text.ts';

/** Makes the inline nodes of one block a unit. `text` is the whole file. */
export function lockInline(nodes: readonly MdxNode[], text: string, is: 'prose' | 'cell', options: LockOptions): Unit {
  const locks: Lock[] = [];
  const prefixes: string[] = [];
  const [first, last] = [nodes[0], nodes.at(-1)];
  const [start, end] = [first ? startOf(first) : 0, last ? endOf(last) : 0];
  const content = contentOf(nodes, start, end);
  const startsFreely = hasLineStart(text.slice(start, end));
  return { content, locks, prefixes, is, startsFreely };

  function contentOf(children: readonly MdxNode[], from: number, to: number): Inline[] {
    const content: Inline[] = [];
    let at = from;
    for (const node of children) {
      takeGap(text.slice(at, startOf(node)), content);
      if (node.type === 'text') addPieces(text.slice(startOf(node), endOf(node)), content);
      else content.push(lockNode(node));
      at = endOf(node);
    }
    takeGap(text.slice(at, to), content);
    return content;
  }

  /** What stands between two nodes is the beginning of a line after a hard break. */
  function takeGap(gap: string, content: Inline[]): void {
    if (gap !== '') content.push(add({ kind: 'sign', open: gap, shown: '' }));
  }

  function addPieces(raw: string, content: Inline[]): void {
    for (const piece of lockText(raw, { isPlain: false }, options)) content.push(inlineOf(piece));
  }

  function inlineOf(piece: TextPiece): Inline {
    if (typeof piece === 'string') return piece;
    if (!('prefix' in piece)) return add(piece);
    prefixes.push(piece.prefix);
    return '\n';
  }

  function add(lock: Omit<Lock, 'close' | 'label'>): Inline {
    return { lock: locks.push({ ...lock, close: null, label: null }), inner: null };
  }

  function lockNode(node: MdxNode): Inline {
    const [nodeStart, nodeEnd] = [startOf(node), endOf(node)];
    const source = text.slice(nodeStart, nodeEnd);
    const { hole, type, children = [] } = node;
    if (hole?.hole === 'time') return add({ kind: 'time', open: source, shown: utc(hole.at) });
    if (hole?.hole === 'timeRange') {
      return add({ kind: 'timeRange', open: source, shown: `${utc(hole.from)} – ${utc(hole.to)}` });
    }
    if (hole?.hole === 'component')
      return add({ kind: 'component', open: source, shown: options.componentName(hole.id) });
    if (type === 'inlineCode') return add({ kind: 'code', open: source, shown: node.value ?? source });
    if (type === 'break') return add({ kind: 'break', open: source, shown: '' });
    if (type === 'image') return lockImage(source);
    const [head, tail] = [children[0], children.at(-1)];
    const isLink = type === 'link';
    if (head === undefined || tail === undefined || (isLink && !source.startsWith('['))) {
      return add({ kind: isLink ? 'link' : 'sign', open: source, shown: isLink ? source : '' });
    }
    const [innerStart, innerEnd] = [startOf(head), endOf(tail)];
    const close = text.slice(innerEnd, nodeEnd);
    const lock = locks.push({
      kind: isLink ? 'link' : 'format',
      open: text.slice(nodeStart, innerStart),
      close,
      shown: isLink ? (node.url ?? '') : '',
      label: isLink && (close === ']' || close === '][]') ? text.slice(innerStart, innerEnd) : null,
    });
    return { lock, inner: contentOf(children, innerStart, innerEnd) };
  }

  /** The words that describe an image are translated, its address isn't. */
  function lockImage(source: string): Inline {
    const [, alt, address] = /^!\[((?:[^[\]\\\n]|\\[^\n])+)\](\(.*\)|\[.+\])$/s.exec(source) ?? [];
    if (alt === undefined || address === undefined) return add({ kind: 'image', open: source, shown: source });
    const lock = locks.push({ kind: 'image', open: '![', close: `]${address}`, shown: address, label: null });
    const inner: Inline[] = [];
    addPieces(alt, inner);
    return { lock, inner };
  }
}

function utc(at: number): string {
  return `${formatAt(at).replace('T', ' ').replace('Z', '')} UTC`;
}
