import type { Inline } from '../../core/translate/lock.ts';
import type { XmlElement } from '../xml/read-xml.ts';

export interface ReadInline {
  content: Inline[];
  /** What the file writes for a number above all those of the source. */
  invented: ReadonlyMap<number, string>;
  /** A code without a partner, or one that begins in another and ends outside of it. */
  unreadable: string | null;
}

/** Numbers from here on are of codes that no source has. */
const firstInvented = 1_000_000;

const lone = ['ph', 'x', 'it'];
const around = ['pc', 'g'];
const opening = ['sc', 'bx', 'bpt'];
const closing = ['ec', 'ex', 'ept'];
/** Of other marks only what stands inside counts: annotations, segments. `sm`, `em` and the like hold nothing. */
const transparent = ['mrk', 'sm', 'em', 'cp'];

interface Frame {
  number: number;
  written: string;
  content: Inline[];
}

/**
 * The text and codes of a `source` or `target`, of either version of XLIFF. A pair may come back as one element or, as some tools
 * write it, as a beginning and an end. `numberOf` gives the number of a lock by its id; null for an id that isn't ours.
 */
export function readInline(element: XmlElement | undefined, numberOf: (id: string) => number | null): ReadInline {
  const root: Inline[] = [];
  const open: Frame[] = [];
  const invented = new Map<number, string>();
  let unreadable: string | null = null;
  const target = () => open.at(-1)?.content ?? root;

  if (element !== undefined) visit(element);
  unreadable ??= open[0]?.written ?? null;
  return { content: joined(root), invented, unreadable };

  function visit({ content }: XmlElement): void {
    for (const node of content) {
      // Tools break lines anew and indent them; two spaces before a line end would be a line break.
      if (typeof node === 'string') target().push(node.replaceAll(/[ \t]*\n\s*/g, '\n'));
      else take(node);
    }
  }

  function take(node: XmlElement): void {
    const { name, attributes } = node;
    const written = markOf(node);
    if (transparent.includes(name)) visit(node);
    else if (lone.includes(name)) target().push({ lock: numberFor(attributes['id'], written), inner: null });
    else if (around.includes(name)) {
      const frame = { number: numberFor(attributes['id'], written), written, content: [] };
      open.push(frame);
      visit(node);
      close(frame.number, written);
    } else if (opening.includes(name)) {
      open.push({ number: numberFor(attributes['rid'] ?? attributes['id'], written), written, content: [] });
    } else if (closing.includes(name)) {
      close(numberFor(attributes['startRef'] ?? attributes['rid'] ?? attributes['id'], written), written);
    } else unreadable ??= `<${name}>`;
  }

  function close(number: number, written: string): void {
    const frame = open.at(-1);
    if (frame?.number !== number) {
      unreadable ??= written;
      return;
    }
    open.pop();
    target().push({ lock: number, inner: frame.content });
  }

  function numberFor(id: string | undefined, written: string): number {
    const known = id === undefined ? null : numberOf(id);
    if (known !== null) return known;
    const same = [...invented].find(([, other]) => other.replace(/^<\w+/, '') === written.replace(/^<\w+/, ''));
    const number = same?.[0] ?? firstInvented + invented.size;
    invented.set(number, same?.[1] ?? written);
    return number;
  }
}

/** A code as its file has it, by what tells it from others. */
function markOf({ name, attributes }: XmlElement): string {
  const key = ['id', 'startRef', 'rid'].find((known) => attributes[known] !== undefined);
  return key === undefined ? `<${name}>` : `<${name} ${key}="${attributes[key]}">`;
}

/** Adjacent texts as one, none empty. */
function joined(content: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const piece of content) {
    const last = result.at(-1);
    if (typeof piece !== 'string') result.push({ ...piece, inner: piece.inner && joined(piece.inner) });
    else if (typeof last === 'string') result[result.length - 1] = last + piece;
    else if (piece !== '') result.push(piece);
  }
  return result;
}
