import { footnote } from '../rules/footnote.ts';
import { imageNotLocal } from '../rules/image-not-local.ts';
import { importExport } from '../rules/import-export.ts';
import { misplacedTag } from '../rules/misplaced-tag.ts';
import { rawHtml } from '../rules/raw-html.ts';
import { relativeLink } from '../rules/relative-link.ts';
import { unknownTag } from '../rules/unknown-tag.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import { checkBraces } from './check-braces.ts';
import { forbiddenScheme, isLocalPath, isRelative } from './check-url.ts';
import { excerpt, type Findings } from './findings.ts';
import { maskedExport, maskedImport, unmask } from './mask.ts';
import type { MdxNode } from './mdx-tree.ts';
import { readHole } from './read-hole.ts';
import { endOf, isSection, isTag, knownTag, startOf, type TagName, tagNames } from './tags.ts';

export interface ProseContext {
  findings: Findings;
  is: 'source' | 'translation';
  /** False when faults of syntax were passed over: then nothing can be called missing or out of place. */
  whole: boolean;
  /** Called for the first place of each component that is named. */
  foundComponent(id: string, offset: number): void;
}

const esm =
  /^\s*(?:import\s*(?:["'{*(]|[\w$]+\s*,|[\w$]+\s+from\b)|export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b))/;

/**
 * Refuses in prose what is no data, and readies the rest for `compileBody`: holes are read, masked signs become
 * text again. `inside` is the tag that the prose stands in, null at the outer level.
 */
export function checkProse(nodes: readonly MdxNode[], inside: TagName | null, context: ProseContext): void {
  for (const node of nodes) checkNode(node, inside, context);
}

function checkNode(node: MdxNode, inside: TagName | null, context: ProseContext): void {
  const { findings } = context;
  const start = startOf(node);
  const url = node.url ?? '';
  const source = () => excerpt(findings.text.slice(start, endOf(node)));
  if (isTag(node)) {
    checkTag(node, inside, context);
    return;
  }
  if (node.type === 'text') checkText(node, findings);
  else if (node.type === 'paragraph' && beginsMasked(node) && esm.test(findings.text.slice(start, start + 200)))
    findings.add(importExport, start, { line: source() });
  else if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
    findings.add(footnote, start, { source: source() });
  else if (node.type === 'image' && !isLocalPath(url)) findings.add(imageNotLocal, start, { url: excerpt(url) });
  else if (node.type === 'image' && isRelative(url))
    findings.add(relativeLink, start, { url: excerpt(url), is: 'image' });
  else if (node.type === 'link') {
    const scheme = forbiddenScheme(url);
    if (scheme !== null) findings.add(unsafeLink, start, { url: excerpt(url), scheme: excerpt(scheme) });
    else if (isRelative(url)) findings.add(relativeLink, start, { url: excerpt(url), is: 'link' });
  }
  checkProse(node.children ?? [], inside, context);
}

function checkTag(node: MdxNode, inside: TagName | null, context: ProseContext): void {
  const { findings } = context;
  const name = node.name ?? '';
  const tag = knownTag(node);
  if (tag === null) {
    const isOurs = tagNames.some((known) => known.toLowerCase() === name.toLowerCase());
    if (isOurs || /^[A-Z]/.test(name))
      findings.add(unknownTag, startOf(node), { name: excerpt(name), allowed: tagNames });
    else findings.add(rawHtml, startOf(node), { name: excerpt(name) });
    checkProse(node.children ?? [], inside, context);
    return;
  }
  const misplaced = misplacement(node, tag, inside);
  if (misplaced !== null) findings.add(misplacedTag, startOf(node), { name: tag, ...misplaced });
  else readHole(node, tag, context);
  checkProse(node.children ?? [], tag, context);
}

function misplacement(node: MdxNode, tag: TagName, inside: TagName | null): { where: string; wanted: string } | null {
  const isInline = node.type === 'mdxJsxTextElement';
  const isIn = inside !== null && !(isInline && isSection(tag) && inside === 'Postmortem');
  const where = isIn
    ? `in \`<${inside}>\``
    : isInline
      ? 'within a line'
      : isSection(tag)
        ? 'outside `<Postmortem>`'
        : 'within other text';
  if (tag === 'Update' || tag === 'Postmortem')
    return { where, wanted: 'outside all other tags, on a line of its own' };
  if (isSection(tag)) return { where, wanted: 'in `<Postmortem>`, on a line of its own' };
  if (tag !== 'Callout') return null;
  if (inside === 'Callout') return { where, wanted: 'outside of any other callout' };
  return isInline ? { where: 'within a line', wanted: 'on a line of its own' } : null;
}

function checkText(node: MdxNode, findings: Findings): void {
  const value = node.value ?? '';
  if (!/[\ufdd0-\ufdd4]/.test(value)) return;
  node.value = unmask(checkBraces(value, startOf(node), endOf(node), findings));
}

function beginsMasked({ children = [] }: MdxNode): boolean {
  const first = children[0]?.value?.trimStart() ?? '';
  return first.startsWith(maskedImport) || first.startsWith(maskedExport);
}
