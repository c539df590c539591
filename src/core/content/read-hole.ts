import { endNotAfterStart } from '../rules/end-not-after-start.ts';
import { tagContent } from '../rules/tag-content.ts';
import { unknownTone } from '../rules/unknown-tone.ts';
import type { ProseContext } from './check-prose.ts';
import { excerpt } from './findings.ts';
import { formatAt } from './instant.ts';
import { ownText } from './kept.ts';
import type { MdxNode } from './mdx-tree.ts';
import { readInstant } from './read-instant.ts';
import { scanTag } from './scan-tag.ts';
import { endOf, readAttributes, startOf, type TagName } from './tags.ts';

const tones = ['note', 'warning'] as const;

/** Reads what a `Time`, `TimeRange`, `Component` or `Callout` stands for into its node. */
export function readHole(node: MdxNode, tag: TagName, context: ProseContext): void {
  const { findings, foundComponent } = context;
  const attributes = readAttributes(node, tag, context);
  const instant = (name: string) => {
    const attribute = attributes.get(name);
    return attribute === undefined ? null : readInstant(attribute.value, attribute.at, findings);
  };
  if (tag === 'Callout') {
    const { value = 'note', at = 0 } = attributes.get('tone') ?? {};
    const tone = tones.find((known) => known === value);
    if (tone === undefined) findings.add(unknownTone, at, { value: excerpt(value), allowed: tones });
    else node.hole = { hole: 'callout', tone };
    return;
  }
  if ((node.children ?? []).length > 0) {
    const start = startOf(node);
    const opening = findings.text.slice(start, scanTag(findings.text, start)?.end ?? endOf(node));
    const source = excerpt(findings.text.slice(start, endOf(node)));
    findings.add(tagContent, start, { tag, source, selfClosing: excerpt(opening.replace(/\s*>$/, ' />')) });
  }
  if (tag === 'Time') {
    const at = instant('at');
    if (at !== null) node.hole = { hole: 'time', at };
  } else if (tag === 'TimeRange') {
    const [from, to] = [instant('from'), instant('to')];
    if (from === null || to === null) return;
    if (to > from) node.hole = { hole: 'timeRange', from, to };
    else {
      const names = { startName: 'from', endName: 'to', start: formatAt(from), end: formatAt(to) };
      findings.add(endNotAfterStart, attributes.get('to')?.at ?? 0, names);
    }
  } else {
    const id = attributes.get('id');
    if (id === undefined) return;
    foundComponent(id.value.trim(), id.at);
    node.hole = { hole: 'component', id: ownText(id.value.trim()) };
  }
}
