import { parseInstant } from '../content/instant.ts';
import type { MdxNode } from '../content/mdx-tree.ts';
import { updateKey } from '../content/part-key.ts';
import { scanTag } from '../content/scan-tag.ts';
import { endOf, isSection, knownTag, startOf, type TagName } from '../content/tags.ts';
import type { PartKey } from '../model.ts';
import { postmortemSections } from '../vocabulary.ts';
import type { PartSources } from './read-parts.ts';

/** A place of a part in a file, all offsets. */
export interface Slot {
  /** With its tag, where it has one. */
  start: number;
  end: number;
  /** After the opening tag; null for a part without one. */
  opened: number | null;
  /** Of its prose; null for a tag without any. */
  prose: { start: number; end: number } | null;
}

/** Where the parts of a file stand, and its `<Postmortem>`. */
export interface FileSlots {
  parts: ReadonlyMap<PartKey, Slot>;
  postmortem: Slot | null;
}

/** Finds the places of a file that has no errors. */
export function fileSlots({ text, parts, nodes }: PartSources): FileSlots {
  const prose = new Map(
    parts.flatMap(({ key, start, end, indent }) =>
      start === null || end === null ? [] : [[key, { start: start - indent.length, end }] as const],
    ),
  );
  const slots = new Map<PartKey, Slot>();
  for (const key of ['summary', 'postmortem', 'closing'] as const) {
    const own = prose.get(key);
    if (own !== undefined) slots.set(key, { ...own, opened: null, prose: own });
  }
  let postmortem: Slot | null = null;
  const add = (node: MdxNode, key: PartKey) => slots.set(key, slotOf(node, prose.get(key) ?? null));
  for (const node of nodes) {
    const tag = tagOf(node);
    const at = tag === 'Update' ? parseInstant(attributeOf(node, 'at').trim()) : null;
    if (at !== null) add(node, updateKey(at));
    if (tag !== 'Postmortem') continue;
    const inside = node.children?.some((child) => child.type !== 'definition') === true;
    const [first, last] = [node.children?.[0], node.children?.at(-1)];
    postmortem = slotOf(node, inside && first && last ? { start: startOf(first), end: endOf(last) } : null);
    for (const child of node.children ?? []) {
      const section = tagOf(child);
      if (section !== null && isSection(section)) add(child, postmortemSections[section]);
    }
  }
  return { parts: slots, postmortem };

  function slotOf(node: MdxNode, own: Slot['prose']): Slot {
    const start = startOf(node);
    return { start, end: endOf(node), opened: scanTag(text, start)?.end ?? null, prose: own };
  }
}

function tagOf(node: MdxNode): TagName | null {
  return node.type === 'mdxJsxFlowElement' ? knownTag(node) : null;
}

function attributeOf({ attributes = [] }: MdxNode, name: string): string {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
}
