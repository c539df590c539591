import { compareText } from '../diagnostic.ts';
import type { Document } from '../model.ts';

/**
 * Digests of today's source for each part that a translation has: what its `basedOn` says once someone has seen that the
 * translation fits. A part that the source doesn't have is left out.
 */
export function currentBasis(source: Document, translation: Document): Map<string, string> {
  const digests = new Map(source.parts.map(({ key, digest }) => [key, digest]));
  return new Map(
    translation.parts.flatMap(({ key }) => {
      const digest = digests.get(key);
      return digest === undefined ? [] : [[key, digest] as const];
    }),
  );
}

/**
 * The text of a translation file with `basedOn` set in its front matter; every other character stays as it is. Keys
 * and digests are quoted: a digest such as `12e456` would else be a number.
 */
export function acceptTranslation(text: string, basis: ReadonlyMap<string, string>): string {
  return setFrontMatterMap(text, 'basedOn', new Map([...basis].map(([key, digest]) => [key, `"${digest}"`])));
}

/** The same for any map of the front matter. Values are as YAML has them; an empty map is taken away. */
export function setFrontMatterMap(
  text: string,
  name: 'basedOn' | 'parts',
  values: ReadonlyMap<string, string>,
): string {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = text.split(/(?<=\n)/);
  const entries = [...values].sort(([a], [b]) => compareText(a, b));
  const block =
    entries.length === 0 && name === 'parts'
      ? []
      : [`${name}:${eol}`, ...entries.map(([key, value]) => `  "${key}": ${value}${eol}`)];
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*\r?\n?$/.test(line));
  if (!/^\ufeff?---[ \t]*\r?\n$/.test(lines[0] ?? '') || end === -1) {
    return [`---${eol}`, ...block, `---${eol}`, eol, text].join('');
  }
  const lineOf = (key: string) =>
    lines.findIndex((line, index) => index < end && new RegExp(`^(["']?)${key}\\1[ \\t]*:`).test(line));
  const at = lineOf(name);
  if (at === -1) {
    // Before the digests, as keys stand in order.
    const next = lineOf('basedOn');
    const place = next === -1 ? end : next;
    return [...lines.slice(0, place), ...block, ...lines.slice(place)].join('');
  }
  return [...lines.slice(0, at), ...block, ...lines.slice(endOfValue(lines, at, end))].join('');
}

/** The line after the value that begins at `start`: it goes on while lines are indented, blank ones between included. */
function endOfValue(lines: readonly string[], start: number, limit: number): number {
  let end = start + 1;
  for (let at = end; at < limit; at++) {
    const line = lines[at] ?? '';
    if (/^[ \t]+\S/.test(line)) end = at + 1;
    else if (line.trim() !== '') break;
  }
  return end;
}
