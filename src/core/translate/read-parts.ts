import { fileText } from '../content/file-text.ts';
import { collectFindings } from '../content/findings.ts';
import type { MdxNode } from '../content/mdx-tree.ts';
import { readMdx } from '../content/mdx-tree.ts';
import { readSections } from '../content/read-sections.ts';
import { splitFrontMatter } from '../content/split-front-matter.ts';
import { endOf, startOf } from '../content/tags.ts';
import type { Document, PartKey } from '../model.ts';

/** The prose of a part as its author wrote it. Offsets are those of `text` of `PartSources`. */
export interface PartSource {
  key: PartKey;
  /** Offsets of the prose; of the title null. */
  start: number | null;
  end: number | null;
  source: string;
  /** White space before it on its first line, which lists need. */
  indent: string;
  nodes: readonly MdxNode[];
}

export interface PartSources {
  /** Of the whole file, line ends `\n`, without byte order mark. */
  text: string;
  bodyStart: number;
  parts: readonly PartSource[];
  /** `[label]: https://…` lines by the name that links use, in lower case. */
  definitions: ReadonlyMap<string, string>;
  nodes: readonly MdxNode[];
}

/**
 * The parts of a file that `parseDocument` has made this document of, with their prose as it is written. A part without prose
 * is left out, as it is in the document.
 */
export function readParts(text: string, document: Document): PartSources {
  const findings = collectFindings(document.file, fileText(text));
  const { bodyStart } = splitFrontMatter(findings.text, findings);
  const tree = readMdx(findings.text, bodyStart, findings);
  const nodes = tree?.children ?? [];
  const context = { findings, is: document.role.is, whole: true, foundComponent() {} };
  const sections = readSections({ children: nodes, whole: true }, document.kind, context);
  const title = document.parts.find(({ key }) => key === 'title')?.text ?? '';
  const prose = sections.prose.flatMap(({ key, nodes }): PartSource[] => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [start, end] = [startOf(first), endOf(last)];
    const source = findings.text.slice(start, end);
    return source.trim() === '' ? [] : [{ key, start, end, source, indent: indentBefore(findings.text, start), nodes }];
  });
  const definitions = new Map<string, string>();
  collectDefinitions(nodes, findings.text, definitions);
  return {
    text: findings.text,
    bodyStart,
    parts: [{ key: 'title', start: null, end: null, source: title, indent: '', nodes: [] }, ...prose],
    definitions,
    nodes,
  };
}

function indentBefore(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.trim() === '' ? line : '';
}

function collectDefinitions(nodes: readonly MdxNode[], text: string, found: Map<string, string>): void {
  for (const node of nodes) {
    const name = node.identifier?.toLowerCase();
    if (node.type === 'definition' && name !== undefined && !found.has(name)) {
      found.set(name, text.slice(startOf(node), endOf(node)));
    }
    collectDefinitions(node.children ?? [], text, found);
  }
}
