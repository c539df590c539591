import { duplicateSection } from '../rules/duplicate-section.ts';
import { missingAttribute } from '../rules/missing-attribute.ts';
import { postmortemSections } from '../vocabulary.ts';
import { checkProse, type ProseContext } from './check-prose.ts';
import type { MdxNode } from './mdx-tree.ts';
import { readInstant } from './read-instant.ts';
import { type Prose, reportStray, type Sections } from './read-sections.ts';
import { isSection, knownTag, readAttributes, startOf, type TagName, tags } from './tags.ts';

/** Reads the `<Postmortem>` into `sections`: its introduction, its sections, and what closes it. */
export function readPostmortem(node: MdxNode, context: ProseContext, sections: Sections): void {
  const { findings, is, whole } = context;
  const start = startOf(node);
  const attribute = readAttributes(node, 'Postmortem', context).get('at');
  if (attribute === undefined && is === 'source' && whole)
    findings.add(missingAttribute, start, { tag: 'Postmortem', name: 'at', example: tags.Postmortem.attributes.at });
  const at = attribute === undefined ? null : readInstant(attribute.value, attribute.at, findings);
  sections.postmortem = { line: findings.placeAt(start).line, at };
  if (attribute !== undefined) sections.places.set('postmortemAt', attribute.at);

  const introduction: MdxNode[] = [];
  const own: Prose[] = [{ key: 'postmortem', at: start, nodes: introduction }];
  let closing: MdxNode[] = [];
  const firstLines = new Map<TagName, number>();
  for (const child of node.children ?? []) {
    const tag = child.type === 'mdxJsxFlowElement' ? knownTag(child) : null;
    if (tag === null || !isSection(tag)) {
      checkProse([child], 'Postmortem', context);
      if (child.type !== 'definition') (firstLines.size === 0 ? introduction : closing).push(child);
      continue;
    }
    const [stray] = closing;
    if (stray !== undefined && whole)
      reportStray(stray, context, 'between two sections of the post-mortem', 'in the section that it belongs to');
    closing = [];
    const firstLine = firstLines.get(tag);
    if (firstLine !== undefined) findings.add(duplicateSection, startOf(child), { name: tag, firstLine });
    else firstLines.set(tag, findings.placeAt(startOf(child)).line);
    readAttributes(child, tag, context);
    checkProse(child.children ?? [], tag, context);
    own.push({ key: postmortemSections[tag], at: startOf(child), nodes: child.children ?? [] });
  }
  const [first] = closing;
  if (first !== undefined) own.push({ key: 'closing', at: startOf(first), nodes: closing });
  sections.prose.push(...own);
}
