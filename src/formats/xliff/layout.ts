import { element, type Markup, text } from '../xml/xml.ts';

type Attributes = Parameters<typeof element>[1];

/** An element with its children on lines of their own. `depth` is its own, in steps of two spaces. */
export function block(name: string, attributes: Attributes, depth: number, children: readonly Markup[]): Markup {
  const inner = text(`\n${'  '.repeat(depth + 1)}`);
  const lines = children.flatMap((child) => [inner, child]);
  return element(name, attributes, ...lines, ...(children.length === 0 ? [] : [text(`\n${'  '.repeat(depth)}`)]));
}
