import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Diagnostic, type Place, report } from '../diagnostic.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { yamlDuplicateKey } from '../rules/yaml-duplicate-key.ts';
import { yamlFeature } from '../rules/yaml-feature.ts';
import { yamlSyntax } from '../rules/yaml-syntax.ts';
import { indexLines } from './line-index.ts';
import { readPlainYaml } from './plain-yaml.ts';

/**
 * YAML as plain data that knows where it stands. Anchors, aliases, tags, merge keys and repeated keys are never in it:
 * each gives a diagnostic instead. A key is any text, `__proto__` too, so read entries, don't build an object of them.
 */
export type YamlNode = YamlMap | YamlList | YamlScalar;
export interface YamlMap {
  is: 'map';
  entries: readonly YamlEntry[];
  place: Place;
}
export interface YamlEntry {
  key: string;
  keyPlace: Place;
  value: YamlNode;
}
export interface YamlList {
  is: 'list';
  items: readonly YamlNode[];
  place: Place;
}
export interface YamlScalar {
  is: 'scalar';
  /** Core schema: `2024-07-11`, `yes` and `no` stay text. */
  value: string | number | boolean | null;
  /** As it stands in the file, quotes included. */
  source: string;
  place: Place;
}

const maxLength = 256_000;
/** Levels of nesting; no file of ours needs more than five. */
const maxDepth = 50;
/** Lines with a syntax error that are told in one run. */
const maxErrors = 20;

/**
 * Reads one YAML document. `firstLine` is the file's line on which `text` begins. An empty text is an empty scalar.
 * With a syntax error the value holds what could be read; it never throws.
 */
export function readYaml(
  text: string,
  place: { file: string; firstLine?: number },
): { value: YamlNode; diagnostics: Diagnostic[] } {
  const { file, firstLine = 1 } = place;
  const lineOf = indexLines(text, firstLine);
  const placeOf = (offset: number): Place => ({ file, ...lineOf(offset) });
  const diagnostics: Diagnostic[] = [];
  const nothing: YamlScalar = { is: 'scalar', value: null, source: '', place: placeOf(0) };

  if (text.length > maxLength) {
    const found = { what: 'YAML', unit: 'characters', size: text.length, limit: maxLength };
    return { value: nothing, diagnostics: [report(fileTooLarge, placeOf(0), found)] };
  }
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const found = { code: 'TOO_DEEP', words: `More than ${maxDepth} levels stand in each other`, line: '' };
    return { value: nothing, diagnostics: [report(yamlSyntax, placeOf(deep), found)] };
  }
  const plain = readPlainYaml(text, placeOf);
  if (plain !== null) return { value: plain, diagnostics: [] };

  // `uniqueKeys` would compare each key with every other; `convert` finds repeated ones by itself.
  const parsed = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const refuse = (feature: 'alias' | 'anchor' | 'tag' | 'merge key' | 'directive', offset: number, received: string) =>
    diagnostics.push(report(yamlFeature, placeOf(offset), { feature, received }));
  if (parsed.directives?.yaml.explicit) {
    const at = Math.max(0, text.search(/^%/m));
    refuse('directive', at, lineAt(text, at));
    return { value: nothing, diagnostics };
  }
  const linesWithError = new Set<number>();
  for (const { code, message, pos } of parsed.errors) {
    const at = placeOf(pos[0]);
    // One slip makes the parser stumble several times; what comes after it on a line tells nothing.
    if (linesWithError.has(at.line)) continue;
    if (linesWithError.size === maxErrors) break;
    linesWithError.add(at.line);
    diagnostics.push(report(yamlSyntax, at, { code, words: message, line: lineAt(text, pos[0]) }));
  }

  return { value: parsed.contents === null ? nothing : convert(parsed.contents), diagnostics };

  function convert(node: unknown): YamlNode {
    const range = (node as { range?: readonly number[] } | null)?.range;
    const start = range?.[0] ?? 0;
    const source = text.slice(start, range?.[1] ?? start).trimEnd();
    const at = placeOf(start);
    if (isAlias(node)) {
      refuse('alias', start, source);
      return { ...nothing, place: at };
    }
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { ...nothing, place: at };
    if (node.anchor !== undefined) refuse('anchor', start, `&${node.anchor}`);
    if (node.tag !== undefined) refuse('tag', start, node.tag.replace('tag:yaml.org,2002:', '!!'));
    if (isScalar(node)) return { is: 'scalar', value: scalarValue(node.value), source, place: at };
    if (isSeq(node)) return { is: 'list', items: node.items.map(convert), place: at };
    const entries: YamlEntry[] = [];
    const firstPlaces = new Map<string, Place>();
    for (const { key: keyNode, value } of node.items) {
      const key = isScalar(keyNode) && keyNode.value !== null ? String(keyNode.value) : '';
      const keyAt = (keyNode as { range?: readonly number[] } | null)?.range?.[0] ?? start;
      const keyPlace = placeOf(keyAt);
      const first = firstPlaces.get(key);
      if (isAlias(keyNode)) refuse('alias', keyAt, text.slice(keyAt).split(/[\s:]/, 1)[0] ?? '');
      else if (isScalar(keyNode) && keyNode.anchor !== undefined) refuse('anchor', keyAt, `&${keyNode.anchor}`);
      else if (isScalar(keyNode) && keyNode.tag !== undefined) refuse('tag', keyAt, keyNode.tag);
      else if (key === '<<') refuse('merge key', keyAt, '<<');
      else if (first) diagnostics.push(report(yamlDuplicateKey, keyPlace, { key, firstLine: first.line }));
      else {
        firstPlaces.set(key, keyPlace);
        const empty = { ...nothing, place: keyPlace };
        entries.push({ key, keyPlace, value: value === null ? empty : convert(value) });
      }
    }
    return { is: 'map', entries, place: at };
  }
}

/** The entry of a key, for maps that are read by known names. */
export function yamlEntry(map: YamlMap, key: string): YamlEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

function scalarValue(value: unknown): YamlScalar['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end).trim();
}

/**
 * Where nesting passes the limit, judged without the parser, since the parser recurses: open brackets, or
 * markers on one line (`- - - -`). Nesting by indentation alone can't grow deep within the length that is read.
 */
function tooDeepAt(text: string): number | null {
  let open = 0;
  let markers = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') markers = 0;
    else if (character === '[' || character === '{') open++;
    else if ((character === ']' || character === '}') && open > 0) open--;
    else if ((character === '-' || character === '?' || character === ':') && /\s/.test(text[at + 1] ?? '\n'))
      markers++;
    if (open > maxDepth || markers > maxDepth) return at;
  }
  return null;
}
