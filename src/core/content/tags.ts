import { duplicateAttribute } from '../rules/duplicate-attribute.ts';
import { eventHandler } from '../rules/event-handler.ts';
import { factInTranslation } from '../rules/fact-in-translation.ts';
import { missingAttribute } from '../rules/missing-attribute.ts';
import { unknownAttribute } from '../rules/unknown-attribute.ts';
import { postmortemSections } from '../vocabulary.ts';
import type { ProseContext } from './check-prose.ts';
import { excerpt } from './findings.ts';
import { unmask } from './mask.ts';
import type { MdxNode } from './mdx-tree.ts';
import { scanTag } from './scan-tag.ts';

interface TagShape {
  /** Attributes with an example of their value. */
  attributes: Readonly<Record<string, string>>;
  required?: readonly string[];
  /** Attributes that only a source may have. */
  facts?: readonly string[];
}

const at = '2024-07-11T17:59Z';

/** Every tag that an author may use. */
export const tags = {
  Update: {
    attributes: { at, status: 'resolved', components: 'messaging=operational', editedAt: at },
    required: ['at'],
    facts: ['status', 'components', 'editedAt'],
  },
  Postmortem: { attributes: { at } },
  RootCause: { attributes: {} },
  Resolution: { attributes: {} },
  Remediation: { attributes: {} },
  Time: { attributes: { at }, required: ['at'] },
  TimeRange: { attributes: { from: at, to: at }, required: ['from', 'to'] },
  Component: { attributes: { id: 'messaging' }, required: ['id'] },
  Callout: { attributes: { tone: 'warning' } },
} as const satisfies Record<string, TagShape>;
export type TagName = keyof typeof tags;

export const tagNames = Object.keys(tags) as readonly TagName[];

export function isTag(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The name, when it is one of ours. */
export function knownTag({ name }: MdxNode): TagName | null {
  return typeof name === 'string' && Object.hasOwn(tags, name) ? (name as TagName) : null;
}

export function isSection(name: TagName): name is keyof typeof postmortemSections {
  return Object.hasOwn(postmortemSections, name);
}

export function startOf(node: MdxNode): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: MdxNode): number {
  return node.position?.end.offset ?? 0;
}

export interface Attribute {
  value: string;
  /** Offset of the value. */
  at: number;
}

/** The attributes of one of our tags, by name; what must not be there is reported and left out. */
export function readAttributes(
  node: MdxNode,
  tag: TagName,
  { is, whole, findings }: Pick<ProseContext, 'is' | 'whole' | 'findings'>,
): ReadonlyMap<string, Attribute> {
  const { attributes, required = [], facts = [] }: TagShape = tags[tag];
  const start = startOf(node);
  const places = scanTag(findings.text, start)?.attributes ?? [];
  const found = new Map<string, Attribute>();
  for (const [index, { name = '', value }] of (node.attributes ?? []).entries()) {
    const place = places[index];
    const nameAt = place?.at ?? start;
    const text = typeof value === 'string' ? unmask(value) : '';
    if (/^on/i.test(name)) findings.add(eventHandler, nameAt, { tag, name: excerpt(name) });
    else if (!Object.hasOwn(attributes, name))
      findings.add(unknownAttribute, nameAt, { tag, name: excerpt(name), allowed: allowedAttributes(tags[tag], is) });
    else if (is === 'translation' && facts.includes(name))
      findings.add(factInTranslation, nameAt, { name, value: excerpt(text), where: 'attribute' });
    else if (found.has(name)) findings.add(duplicateAttribute, nameAt, { tag, name });
    else found.set(name, { value: text, at: place?.valueAt ?? start });
  }
  for (const name of required) {
    if ((found.get(name)?.value.trim() ?? '') !== '') continue;
    found.delete(name);
    if (whole) findings.add(missingAttribute, start, { tag, name, example: attributes[name] ?? '…' });
  }
  return found;
}

function allowedAttributes({ attributes, facts = [] }: TagShape, is: ProseContext['is']): string[] {
  return Object.keys(attributes).filter((known) => is === 'source' || !facts.includes(known));
}
