import { createHash } from 'node:crypto';
import { contentPolicy } from '../core/site/content-policy.ts';

/** Stands for the policy in a page until it is known what the page carries. */
export const policyMark = 'tidings:content-policy';

/**
 * Comments, and tags with their attributes: what stands in quotes may hold `<` and `>`. Of styles and scripts also the text.
 * Over bytes read as Latin-1, so that positions are those of the bytes.
 */
const tags =
  /<!--[\s\S]*?-->|<(script|style)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>([\s\S]*?)<\/\1|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** Where a style or a script may begin: what comes after the last of them need not be read, most of a page. */
const beginnings = /<(?:script|style)/gi;
/** A script that is loaded, or that is data: both need no hash. */
const isOutside = /\s(?:src\s*=|type\s*=\s*["']?[^"'\s>]*json)/i;

const none: ReadonlyMap<string, Uint8Array> = new Map();

/**
 * The page with its content policy, which allows exactly the styles and scripts that the page carries. Throws when there is no
 * place for it. A style that is only the source of one of `styles`, which are by source, is put in its place.
 */
export function insertPolicy(html: Uint8Array, styles = none): Uint8Array {
  const bytes = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
  const at = bytes.indexOf(policyMark);
  if (at < 0) throw new Error('The page has no place for its content policy: it is not made by the layout `Base`.');
  const found = { style: new Set<string>(), script: new Set<string>() };
  const pieces: Replacement[] = [];
  for (const { kind, text, start } of inlineTexts(bytes.toString('latin1'))) {
    const style = kind === 'style' ? styles.get(text) : undefined;
    found[kind].add(style === undefined ? sourceOf(text) : text);
    if (style !== undefined) pieces.push({ start, length: text.length, bytes: style });
  }
  const policy = contentPolicy({ styles: [...found.style], scripts: [...found.script] });
  return replaced(bytes, [{ start: at, length: policyMark.length, bytes: Buffer.from(policy) }, ...pieces]);
}

/** Styles, and scripts that need a hash, where they stand in the page. */
function* inlineTexts(html: string): Generator<{ kind: 'style' | 'script'; text: string; start: number }> {
  const last = [...html.matchAll(beginnings)].at(-1)?.index ?? -1;
  for (const { index, 1: tag, 2: attributes = '', 3: text = '' } of html.matchAll(tags)) {
    if (index > last) return;
    const kind = tag?.toLowerCase();
    const start = index + `<${tag}${attributes}>`.length;
    if (kind === 'style' || (kind === 'script' && !isOutside.test(attributes))) yield { kind, text, start };
  }
}

interface Replacement {
  start: number;
  length: number;
  bytes: Uint8Array;
}

function replaced(bytes: Buffer, replacements: readonly Replacement[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const one of replacements.toSorted((a, b) => a.start - b.start)) {
    parts.push(bytes.subarray(end, one.start), one.bytes);
    end = one.start + one.length;
  }
  return Buffer.concat([...parts, bytes.subarray(end)]);
}

/** Names a style or a script in a policy; its UTF-8 is read as Latin-1. */
export function sourceOf(text: string): string {
  const known = sources.get(text);
  if (known !== undefined) return known;
  // As browsers see it: they read each line end as one character.
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const source = `sha256-${createHash('sha256').update(lines, 'latin1').digest('base64')}`;
  sources.set(text, source);
  return source;
}

/** By text: the pages of a site carry the same few. */
const sources = new Map<string, string>();
