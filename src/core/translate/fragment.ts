import type { Inline, Lock } from './lock.ts';

/**
 * A unit as a fragment of XML, which engines know to leave alone: `<x id="1">2024-07-11 15:56 UTC</x>` for a lock, `<g id="2">…</g>`
 * for one with text inside. What stands in an `x` is for reading only.
 */
export function writeFragment(content: readonly Inline[], locks: readonly Lock[]): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return escapeXml(piece);
      const { lock: id, inner } = piece;
      return inner === null
        ? `<x id="${id}">${escapeXml(locks[id - 1]?.shown ?? '')}</x>`
        : `<g id="${id}">${writeFragment(inner, locks)}</g>`;
    })
    .join('');
}

export type ReadFragment = { content: Inline[]; unreadable: null } | { content: null; unreadable: string };

const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>/]+))?)*)\s*(\/?)>/g;

/**
 * Reads what an engine made of a fragment; also tags that it wrote in another way (`<x id=1 />`). Not readable are other tags
 * than ours, and tags that don't close each other: the tag is given as it stands.
 */
export function readFragment(text: string): ReadFragment {
  const root: Inline[] = [];
  const open: { name: string; content: Inline[]; source: string }[] = [];
  let hidden: string | null = null;
  let end = 0;
  const target = () => open.at(-1)?.content ?? root;
  const take = (words: string) => {
    if (words !== '' && hidden === null) target().push(decodeXml(words));
  };
  for (const { 0: source, 1: closing, 2: written = '', 3: attributes = '', 4: empty, index } of text.matchAll(tag)) {
    take(text.slice(end, index));
    end = index + source.length;
    const name = written.toLowerCase();
    if (hidden !== null) {
      if (name === 'x' && closing) hidden = null;
      else if (name === 'x') return { content: null, unreadable: source };
      continue;
    }
    if (closing) {
      if (name === 'x') return { content: null, unreadable: source };
      const last = open.pop();
      if (last?.name !== name) return { content: null, unreadable: source };
      continue;
    }
    const [, id = ''] = /\sid\s*=\s*["']?(\d{1,6})["']?/i.exec(attributes) ?? [];
    if ((name !== 'x' && name !== 'g') || id === '') return { content: null, unreadable: source };
    const inner: Inline[] | null = name === 'g' ? [] : null;
    target().push({ lock: Number(id), inner });
    if (empty) continue;
    if (inner === null) hidden = source;
    else open.push({ name, content: inner, source });
  }
  take(text.slice(end));
  const unclosed = hidden ?? open.at(-1)?.source;
  return unclosed === undefined ? { content: root, unreadable: null } : { content: null, unreadable: unclosed };
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
