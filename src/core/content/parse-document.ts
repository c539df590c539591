import { type Diagnostic, hasErrors, type Place, sortDiagnostics } from '../diagnostic.ts';
import type { Document, EntryKind, Locale } from '../model.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { yamlDuplicateKey } from '../rules/yaml-duplicate-key.ts';
import { findCharacters, isPlain } from './check-characters.ts';
import { checkFacts } from './check-facts.ts';
import { checkControlCharacters, maxFileLength } from './check-text.ts';
import { fileText } from './file-text.ts';
import { collectFindings, type Findings } from './findings.ts';
import { emptyRecord } from './kept.ts';
import { prosePart, titlePart } from './make-part.ts';
import { readMdx } from './mdx-tree.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readSections } from './read-sections.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { readYaml, type YamlNode } from './yaml-map.ts';

export { checkInstants } from './check-instants.ts';

export interface DocumentFile {
  file: string;
  text: string;
  kind: EntryKind;
  slug: string;
  locale: Locale;
}

export interface ParsedDocument {
  /** Null when there is an error. */
  document: Document | null;
  /** As far as the file could be read, also when there is an error: for what only the whole site can judge. */
  places: Document['places'];
  diagnostics: Diagnostic[];
}

/**
 * Reads one file of `content/incidents` or `content/maintenance`. Depends on nothing but its input, so the result can be
 * kept by digest; what depends on the clock is `checkInstants`. Reports all findings at once and never throws.
 */
export function parseDocument(input: DocumentFile): ParsedDocument {
  const { file, kind, slug, locale } = input;
  const findings = collectFindings(file, fileText(input.text));
  if (findings.text.length > maxFileLength) {
    findings.add(fileTooLarge, 0, { what: 'file', size: findings.text.length, limit: maxFileLength });
    return { document: null, places: {}, diagnostics: findings.diagnostics };
  }
  const text = checkSigns(findings);
  const { yaml, bodyStart } = splitFrontMatter(text, findings);
  const frontMatter = readFrontMatter(readFacts(yaml, findings), kind, findings);
  const components = new Map<string, number>();
  const foundComponent = (id: string, offset: number): void => {
    if (!components.has(`component:${id}`)) components.set(`component:${id}`, offset);
  };
  const tree = readMdx(text, bodyStart, findings);
  if (tree === null) {
    const places = placesOf(frontMatter.places, [components], findings);
    return { document: null, places, diagnostics: sortDiagnostics(findings.diagnostics) };
  }
  const sections = readSections(tree, kind, { findings, is: frontMatter.is, whole: tree.whole, foundComponent });
  const facts = checkFacts(frontMatter, sections, kind, tree.whole && yaml !== null, findings);
  const places = placesOf(frontMatter.places, [sections.places, components], findings);
  const { title, is, state, parts, basedOn } = frontMatter;
  if (hasErrors(findings.diagnostics) || title === null)
    return { document: null, places, diagnostics: sortDiagnostics(findings.diagnostics) };

  const role: Document['role'] | null =
    is === 'translation'
      ? { is, state, ...(Object.keys(parts).length === 0 ? {} : { partStates: parts }), basedOn }
      : facts && { is, facts };
  const prose = sections.prose.flatMap((section) => prosePart(section, findings) ?? []);
  const document = role && { file, kind, slug, locale, parts: [titlePart(title), ...prose], role, places };
  return { document, places, diagnostics: sortDiagnostics(findings.diagnostics) };
}

/** The text without control characters. Most files are plain: one look is all that this costs them. */
function checkSigns(findings: Findings): string {
  if (isPlain(findings.text)) return findings.text;
  const text = checkControlCharacters(findings);
  findCharacters(findings);
  return text;
}

/** The front matter as YAML; null when there is none to read or it is broken. */
function readFacts(yaml: string | null, findings: Findings): YamlNode | null {
  if (yaml === null) return null;
  const { value, diagnostics } = readYaml(yaml, { file: findings.file });
  findings.diagnostics.push(...diagnostics);
  return diagnostics.some(({ ruleId }) => ruleId !== yamlDuplicateKey.id) ? null : value;
}

/** The first place of each key counts: front matter stands before the text. */
function placesOf(
  frontMatter: ReadonlyMap<string, Place>,
  offsets: readonly ReadonlyMap<string, number>[],
  { lineAt }: Findings,
): Document['places'] {
  const places = emptyRecord<Document['places'][string]>();
  for (const [key, { line, column }] of frontMatter) places[key] = { line, column };
  for (const found of offsets) {
    for (const [key, offset] of found) places[key] ??= lineAt(offset);
  }
  return places;
}
