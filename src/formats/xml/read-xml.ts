import { XmlElement as ParsedElement, parseXml, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { excerpt } from '../../core/content/findings.ts';
import { indexLines } from '../../core/content/line-index.ts';
import { type Diagnostic, type Place, report } from '../../core/diagnostic.ts';
import { xmlSyntax } from '../../core/rules/xml-syntax.ts';

/** An element and its texts; comments and instructions are left out, CDATA is text. */
export interface XmlElement {
  /** Without a prefix. */
  name: string;
  /** With their prefixes, as written. */
  attributes: Readonly<Record<string, string>>;
  content: readonly (XmlElement | string)[];
  place: Place;
}

/**
 * Reads an XML document. Only the five entities of XML itself are known and nothing else is ever fetched or expanded, so
 * that no file can grow or look elsewhere. It never throws; the root is null where there is a finding.
 */
export function readXml(file: string, text: string): { root: XmlElement | null; diagnostics: Diagnostic[] } {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lineAt = indexLines(source);
  const fail = (words: string, offset: number) => {
    const { line } = lineAt(offset);
    const own = excerpt(source.split('\n', line)[line - 1] ?? '');
    return { root: null, diagnostics: [report(xmlSyntax, { file, ...lineAt(offset) }, { words, line: own })] };
  };
  try {
    const { root } = parseXml(source, { includeOffsets: true });
    if (root === null) return fail('Root element is missing', 0);
    return { root: convert(root), diagnostics: [] };
  } catch (error) {
    if (error instanceof XmlError) return fail(reasonOf(error.message), unitsBefore(source, error.pos));
    if (error instanceof RangeError) return fail('Its elements stand thousands deep in each other', 0);
    throw error;
  }

  function convert(element: ParsedElement): XmlElement {
    return {
      name: element.name.slice(element.name.indexOf(':') + 1),
      attributes: { ...element.attributes },
      content: element.children.flatMap((node: XmlNode): (XmlElement | string)[] => {
        if (node instanceof ParsedElement) return [convert(node)];
        return node instanceof XmlText ? [node.text] : [];
      }),
      place: { file, ...lineAt(element.start) },
    };
  }
}

/** The parser counts characters where it fails, we count UTF-16 units. */
function unitsBefore(text: string, characters: number): number {
  return Array.from(text).slice(0, characters).join('').length;
}

/** The parser's sentence, without the place and the excerpt that follow. */
function reasonOf(message: string): string {
  return message.replace(/ \(line \d+, column \d+\)[\s\S]*$/, '');
}

/** The elements of this name right below. */
export function elementsOf({ content }: XmlElement, name: string): XmlElement[] {
  return content.filter((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** The elements of these names at any depth, in the order of the file, none within another. */
export function elementsBelow({ content }: XmlElement, names: readonly string[]): XmlElement[] {
  return content.flatMap((node) => {
    if (typeof node === 'string') return [];
    return names.includes(node.name) ? [node] : elementsBelow(node, names);
  });
}

export function textOf({ content }: XmlElement): string {
  return content.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}
