import type { LocaleData } from '../locale/locale-data.ts';

/**
 * The text of a locale file with other texts. Those it has are replaced where they stand and every other byte stays; where one
 * is new, the file is written anew, two spaces deep, its strings in the order of `source`, the file of the default locale.
 */
export function editStrings(
  { text, data }: { text: string; data: LocaleData },
  texts: ReadonlyMap<string, string>,
  source: Pick<LocaleData, 'strings'>,
): string {
  const known = [...texts].every(([key]) => Object.hasOwn(data.places, `strings.${key}`));
  return known ? replaced(text, data, texts) : rewritten(text, texts, Object.keys(source.strings));
}

function replaced(text: string, { places }: LocaleData, texts: ReadonlyMap<string, string>): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const edits = [...texts].map(([key, value]) => {
    const { line = 1, column = 1 } = places[`strings.${key}`]?.value ?? {};
    const start = (starts[line - 1] ?? 0) + column - 1;
    const [token = ''] = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(start)) ?? [];
    return { start, end: start + token.length, value };
  });
  let result = '';
  let at = 0;
  for (const { start, end, value } of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + JSON.stringify(value);
    at = end;
  }
  return result + text.slice(at);
}

/** Keys as they stand, with what is below them. */
type Tree = Map<string, unknown>;

function rewritten(text: string, texts: ReadonlyMap<string, string>, order: readonly string[]): string {
  const root = treeOf(JSON.parse(text));
  const present = root.get('strings');
  const strings: Tree = present instanceof Map ? present : new Map();
  for (const [key, value] of texts) put(strings, key.split('.'), value);
  root.set('strings', inOrder(strings, '', order));
  return `${JSON.stringify(objectOf(root), null, 2)}\n`;
}

function put(tree: Tree, path: readonly string[], value: string): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) tree.set(key, value);
  else {
    const below = tree.get(key);
    const inner: Tree = below instanceof Map ? below : new Map();
    tree.set(key, inner);
    put(inner, rest, value);
  }
}

const plural = /_(?:zero|one|two|few|many|other)$/;
const categories = ['_zero', '_one', '_two', '_few', '_many', '_other'];

function inOrder(tree: Tree, path: string, order: readonly string[]): Tree {
  const ranked = [...tree].map(([key, value]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return { key, value: value instanceof Map ? inOrder(value, own, order) : value, rank: rankOf(own, order) };
  });
  return new Map(ranked.sort((a, b) => a.rank - b.rank).map(({ key, value }) => [key, value]));
}

/** A level stands where the first string is that it leads to, plural forms where the first of them is; unknown ones last. */
function rankOf(path: string, order: readonly string[]): number {
  const [category = ''] = plural.exec(path) ?? [];
  const stem = path.slice(0, path.length - category.length);
  const at = order.findIndex(
    (key) => key === path || (category === '' ? key.startsWith(`${path}.`) : key.replace(plural, '') === stem),
  );
  return (at === -1 ? order.length : at) + categories.indexOf(category) / 10;
}

function treeOf(value: object): Tree {
  return new Map(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, isObject(inner) ? treeOf(inner) : inner]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(tree: Tree): object {
  return Object.fromEntries([...tree].map(([key, inner]) => [key, inner instanceof Map ? objectOf(inner) : inner]));
}
