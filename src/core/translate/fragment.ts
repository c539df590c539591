import type { Inline, Lock } from './lock.ts';

/**
 * How marks are written: `xml` as `<x id="1">503</x>` and `<g id="2">…</g>`, `html` as elements that browsers and engines know.
 * What stands in an `x` is for reading only, and may be left out.
 */
export type Dialect = 'xml' | 'html';

/** A unit as a fragment that engines know to leave alone: a lock, or one with text inside. */
export function writeFragment(
  content: readonly Inline[],
  locks: readonly Lock[],
  { dialect = 'xml', shows = true }: { dialect?: Dialect; shows?: boolean } = {},
): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return escapeXml(piece);
      const { lock: id, inner } = piece;
      const text =
        inner === null
          ? escapeXml(shows ? (locks[id - 1]?.shown ?? '') : '')
          : writeFragment(inner, locks, { dialect, shows });
      if (dialect === 'html') {
        return inner === null ? `<span id="x${id}" translate="no">${text}</span>` : `<span id="g${id}">${text}</span>`;
      }
      return inner === null ? `<x id="${id}">${text}</x>` : `<g id="${id}">${text}</g>`;
    })
    .join('');
}

export type ReadFragment = { content: Inline[]; unreadable: null } | { content: null; unreadable: string };

const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>/]+))?)*)\s*(\/?)>/g;

/**
 * Reads what an engine made of a fragment, in either dialect; also tags that it wrote in another way (`<x id=1 />`). Not readable
 * are other tags than ours, and tags that don't close each other: the tag is given as it stands.
 */
export function readFragment(text: string): ReadFragment {
  const root: Inline[] = [];
  const open: { name: string; content: Inline[]; source: string }[] = [];
  let hidden: { name: string; depth: number; source: string } | null = null;
  let end = 0;
  const take = (words: string) => {
    if (words !== '' && hidden === null) (open.at(-1)?.content ?? root).push(decodeXml(words));
  };
  for (const { 0: source, 1: closing, 2: written = '', 3: attributes = '', 4: empty, index } of text.matchAll(tag)) {
    take(text.slice(end, index));
    end = index + source.length;
    const name = written.toLowerCase();
    if (hidden !== null) {
      if (name === hidden.name && !empty) hidden.depth += closing ? -1 : 1;
      if (hidden.depth === 0) hidden = null;
      continue;
    }
    if (closing) {
      if (open.pop()?.name !== name) return { content: null, unreadable: source };
      continue;
    }
    const mark = markOf(name, attributes);
    if (mark === null) return { content: null, unreadable: source };
    const inner: Inline[] | null = mark.isPair ? [] : null;
    (open.at(-1)?.content ?? root).push({ lock: mark.id, inner });
    if (empty) continue;
    if (inner === null) hidden = { name, depth: 1, source };
    else open.push({ name, content: inner, source });
  }
  take(text.slice(end));
  const unclosed = hidden?.source ?? open.at(-1)?.source;
  return unclosed === undefined ? { content: root, unreadable: null } : { content: null, unreadable: unclosed };
}

function markOf(name: string, attributes: string): { id: number; isPair: boolean } | null {
  const [, sort = '', digits = ''] = /\sid\s*=\s*["']?([xg]?)(\d{1,6})["']?/i.exec(attributes) ?? [];
  const kind = name === 'span' ? sort.toLowerCase() : sort === '' ? name : '';
  return digits === '' || (kind !== 'x' && kind !== 'g') ? null : { id: Number(digits), isPair: kind === 'g' };
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decodeXml(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity;
  });
}
