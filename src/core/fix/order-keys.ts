import { keysOf } from '../content/read-front-matter.ts';
import { readYaml, type YamlMap, type YamlNode } from '../content/yaml-map.ts';
import { compareText } from '../diagnostic.ts';
import type { EntryKind } from '../model.ts';

/**
 * The text of a document with the keys of its front matter in order, and those of `basedOn`. A comment stays above its key.
 * The text stays as it is where a key doesn't stand at the beginning of a line of its own.
 */
export function orderKeys(text: string, kind: EntryKind): string {
  const lines = text.split(/(?<=\n)/);
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (end === -1 || !/^---[ \t]*(?:yaml)?[ \t]*\r?\n$/.test(lines[0] ?? '')) return text;
  const front = lines.slice(1, end);
  const map = readMap(front);
  if (map === null) return text;

  const keys = map.entries.map(({ key }) => key);
  const isTranslation = keys.includes('translation') || keys.includes('basedOn');
  const isSource = !isTranslation && keysOf(kind, 'source').some((key) => key !== 'title' && keys.includes(key));
  const order = keysOf(kind, isSource ? 'source' : 'translation');
  const ordered = orderEntries(front, map, 0, front.length, order);
  const basedOn = readMap(ordered)?.entries;
  const at = basedOn?.findIndex(({ key }) => key === 'basedOn') ?? -1;
  const digests = basedOn?.[at]?.value;
  if (digests?.is === 'map') {
    const next = basedOn?.[at + 1];
    const names = digests.entries.map(({ key }) => key).toSorted(compareText);
    const stop = next === undefined ? ordered.length : next.keyPlace.line - 1;
    const sorted = orderEntries(ordered, digests, digests.place.line - 1, stop, names);
    if (isSame(ordered, sorted)) ordered.splice(0, ordered.length, ...sorted);
  }
  return isSame(front, ordered) ? [...lines.slice(0, 1), ...ordered, ...lines.slice(end)].join('') : text;
}

/** Null where the lines are no map, or anything in them is in doubt. */
function readMap(lines: readonly string[]): YamlMap | null {
  const { value, diagnostics } = readYaml(lines.join('').replaceAll('\r\n', '\n'), { file: '' });
  return value.is === 'map' && diagnostics.length === 0 ? value : null;
}

/** The lines from `start` to `end` are the map's; an entry goes from the comments above its key to those of the next. */
function orderEntries(
  lines: readonly string[],
  map: YamlMap,
  start: number,
  end: number,
  order: readonly string[],
): string[] {
  const own = map.entries.map(({ key, keyPlace }) => ({ key, line: keyPlace.line - 1 }));
  const column = map.entries[0]?.keyPlace.column ?? 1;
  const isFree = ({ line }: { line: number }) => (lines[line] ?? '').slice(0, column - 1).trim() === '';
  const areApart = own.every(({ line }, index) => line > (own[index - 1]?.line ?? start - 1));
  const areAligned = map.entries.every(({ keyPlace }) => keyPlace.column === column);
  if (!areApart || !areAligned || !own.every(isFree)) return [...lines];

  const starts = own.map(({ line }, index) => {
    const after = own[index - 1]?.line ?? start - 1;
    let first = line;
    while (first - 1 > after && /^[ \t]*#/.test(lines[first - 1] ?? '')) first--;
    return first;
  });
  const blocks = own.map(({ key }, index) => ({
    rank: order.indexOf(key),
    lines: lines.slice(starts[index], starts[index + 1] ?? end),
  }));
  // A key that nobody knows stays below the one above it.
  for (const [index, block] of blocks.entries()) if (block.rank === -1) block.rank = blocks[index - 1]?.rank ?? -1;
  const sorted = blocks.toSorted((a, b) => a.rank - b.rank).flatMap((block) => block.lines);
  return [...lines.slice(0, starts[0] ?? start), ...sorted, ...lines.slice(end)];
}

/** Whether two texts of YAML say the same, the order of keys aside. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [readMap(a), readMap(b)];
  return one !== null && other !== null && said(one) === said(other);
}

function said(node: YamlNode): string {
  if (node.is === 'scalar') return JSON.stringify([node.source, node.value]);
  if (node.is === 'list') return `[${node.items.map(said).join()}]`;
  return `{${node.entries
    .map(({ key, value }) => JSON.stringify(key) + said(value))
    .toSorted(compareText)
    .join()}}`;
}
