import type { Place } from '../diagnostic.ts';
import { digest } from '../digest.ts';
import { escapeHtml } from '../html.ts';
import type { Part } from '../model.ts';
import { compileBody } from './compile-body.ts';
import type { Findings } from './findings.ts';
import { inParagraphs } from './in-paragraphs.ts';
import { plainText } from './plain-text.ts';
import type { Prose } from './read-sections.ts';
import { endOf, startOf } from './tags.ts';

export function titlePart({ text, place: { line, column } }: { text: string; place: Place }): Part {
  return { key: 'title', line, column, text, body: [escapeHtml(text)], digest: digest(text) };
}

/** Null for a tag without prose. The digest is of the prose alone, not of the facts on its tag. */
export function prosePart({ key, at, nodes }: Prose, findings: Findings): Part | null {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const source = findings.text.slice(startOf(first), endOf(last));
  if (source.trim() === '') return null;
  const { line, column } = findings.lineAt(at);
  const blocks = inParagraphs(nodes);
  // An update and a section of the post-mortem have an `h3` of their own, other prose stands below an `h2`.
  const rank = key === 'summary' || key === 'postmortem' || key === 'closing' ? 3 : 4;
  return { key, line, column, text: plainText(blocks), body: compileBody(blocks, rank), digest: digest(source) };
}
