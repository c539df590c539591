import type { EntryKind, Instant, PartKey, UpdateFacts } from '../model.ts';
import { nearestWord } from '../nearest-word.ts';
import { duplicateSection } from '../rules/duplicate-section.ts';
import { textOutsideSection } from '../rules/text-outside-section.ts';
import { checkProse, type ProseContext } from './check-prose.ts';
import { excerpt } from './findings.ts';
import type { MdxNode, MdxTree } from './mdx-tree.ts';
import { readPostmortem } from './read-postmortem.ts';
import { readUpdate } from './read-update.ts';
import { endOf, isSection, knownTag, startOf } from './tags.ts';

/** A piece of prose that becomes a part; `at` is the offset of its tag, or of the prose where it has none. */
export interface Prose {
  key: PartKey;
  at: number;
  nodes: readonly MdxNode[];
}

/** What the text of a file says, while it is read. */
export interface Sections {
  prose: Prose[];
  /** In the order of the file; those whose `at` can't be read are left out. */
  updates: UpdateFacts[];
  /** Updates in the file, those left out included. */
  updateCount: number;
  postmortem: { line: number; at: Instant | null } | null;
  /** Offsets of times, by the keys of `Document.places`. */
  places: Map<string, number>;
}

/** Divides the text into its parts, checks it, and reads the facts on its tags. */
export function readSections(tree: MdxTree, kind: EntryKind, context: ProseContext): Sections {
  const { findings } = context;
  const sections: Sections = { prose: [], updates: [], updateCount: 0, postmortem: null, places: new Map() };
  const summary: MdxNode[] = [];
  let afterStray = false;
  for (const node of tree.children) {
    const tag = node.type === 'mdxJsxFlowElement' ? knownTag(node) : null;
    const first = sections.postmortem;
    if (tag === 'Update') readUpdate(node, kind, context, sections);
    else if (tag === 'Postmortem' && first !== null)
      findings.add(duplicateSection, startOf(node), { name: tag, firstLine: first.line });
    else if (tag === 'Postmortem') readPostmortem(node, context, sections);
    else {
      checkProse([node], null, context);
      // What `checkProse` refuses as a tag is not called stray too; `<Upate>` counts as the update it was meant to be.
      const isRefused = node.type === 'mdxJsxFlowElement' && (tag === null || isSection(tag));
      if (isRefused && nearestWord(node.name ?? '', ['Update']) !== null) sections.updateCount++;
      if (isRefused || node.type === 'definition') continue;
      const isSummary = sections.updateCount === 0 && first === null;
      if (isSummary) summary.push(node);
      // Of a run of stray paragraphs the first is enough; where tags are broken, nothing is certain to be stray.
      else if (context.whole && !afterStray)
        reportStray(node, context, 'outside any update', 'in an `<Update>`, or above the first one as the summary');
      afterStray = !isSummary;
      continue;
    }
    afterStray = false;
  }
  const [start] = summary;
  if (start !== undefined) sections.prose.unshift({ key: 'summary', at: startOf(start), nodes: summary });
  return sections;
}

export function reportStray(node: MdxNode, { findings }: ProseContext, where: string, wanted: string): void {
  const text = excerpt(findings.text.slice(startOf(node), endOf(node)));
  findings.add(textOutsideSection, startOf(node), { text, where, wanted });
}
