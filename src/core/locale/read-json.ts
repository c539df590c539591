import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { indexLines } from '../content/line-index.ts';
import { type Diagnostic, type Place, report } from '../diagnostic.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { jsonDuplicateKey } from '../rules/json-duplicate-key.ts';
import { jsonSyntax } from '../rules/json-syntax.ts';

/** JSON as plain data that knows where it stands. A key is any text, `__proto__` too. */
export type JsonNode = JsonObject | { is: 'text'; text: string; place: Place } | JsonOther;
export interface JsonObject {
  is: 'object';
  /** Each key once. */
  entries: readonly { key: string; keyPlace: Place; value: JsonNode }[];
  place: Place;
}
/** A value of a kind that our files have no use for. */
interface JsonOther {
  is: 'array' | 'number' | 'boolean' | 'null';
  source: string;
  place: Place;
}

const maxLength = 256_000;
/** Levels of nesting; no file of ours needs more than six. */
const maxDepth = 50;
/** Lines with a syntax error that are told in one run. */
const maxErrors = 20;

/** Reads a file that is one JSON object. The root is null with an error; it never throws. */
export function readJson(text: string, file: string): { root: JsonObject | null; diagnostics: Diagnostic[] } {
  const placeOf = placesIn(text, file);
  const fail = (code: string, offset: number) =>
    report(jsonSyntax, placeOf(offset), { code, line: lineAt(text, offset) });
  if (text.length > maxLength) {
    const found = { what: 'JSON file', size: text.length, limit: maxLength };
    return { root: null, diagnostics: [report(fileTooLarge, placeOf(0), found)] };
  }
  const deep = tooDeepAt(text);
  if (deep !== null) return { root: null, diagnostics: [fail('TooDeep', deep)] };

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (text.trim() === '' || (tree?.type !== 'object' && errors.length === 0))
    return { root: null, diagnostics: [fail('NotAnObject', tree?.offset ?? 0)] };
  // One slip makes the parser stumble several times: what comes after it on a line tells nothing, nor that a value is
  // missing after a word that is none.
  const told = errors.filter(({ error }, at) => !(isMissingValue(error) && isNoWord(errors[at - 1]?.error)));
  const firstOfLine = new Map(told.toReversed().map((error) => [placeOf(error.offset).line, error]));
  const diagnostics = [...firstOfLine.values()]
    .toReversed()
    .slice(0, maxErrors)
    .map(({ error, offset }) => fail(printParseErrorCode(error), offset));
  if (tree?.type !== 'object' || diagnostics.length > 0) return { root: null, diagnostics };
  return { root: convertObject(tree), diagnostics };

  function convert(node: Node): JsonNode {
    const place = placeOf(node.offset);
    if (node.type === 'object') return convertObject(node);
    if (node.type === 'string') return { is: 'text', text: String(node.value), place };
    const is = node.type === 'property' ? 'null' : node.type;
    return { is, source: text.slice(node.offset, node.offset + node.length), place };
  }

  function convertObject(node: Node): JsonObject {
    const entries = new Map<string, JsonObject['entries'][number]>();
    for (const { children: [keyNode, value] = [] } of node.children ?? []) {
      if (keyNode === undefined || value === undefined) continue;
      const key = String(keyNode.value);
      const keyPlace = placeOf(keyNode.offset);
      const first = entries.get(key);
      if (first === undefined) entries.set(key, { key, keyPlace, value: convert(value) });
      else diagnostics.push(report(jsonDuplicateKey, keyPlace, { key, firstLine: first.keyPlace.line }));
    }
    return { is: 'object', entries: [...entries.values()], place: placeOf(node.offset) };
  }
}

function placesIn(text: string, file: string): (offset: number) => Place {
  const lineOf = indexLines(text);
  return (offset) => ({ file, ...lineOf(offset) });
}

function isMissingValue(error: ParseError['error']): boolean {
  return printParseErrorCode(error) === 'ValueExpected';
}

function isNoWord(error: ParseError['error'] | undefined): boolean {
  return error !== undefined && printParseErrorCode(error) === 'InvalidSymbol';
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end).trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/** Where nesting passes the limit, judged without the parser, since the parser recurses. */
function tooDeepAt(text: string): number | null {
  let open = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') open++;
    else if (token === ']' || token === '}') open--;
    if (open > maxDepth) return index;
  }
  return null;
}
