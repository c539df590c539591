import { createHash } from 'node:crypto';
import { contentPolicy } from '../core/site/content-policy.ts';

/** Stands for the policy in a page until it is known what the page carries. */
export const policyMark = 'tidings:content-policy';

/**
 * Comments, and tags with their attributes: what stands in quotes may hold `<` and `>`. Of styles and scripts also the text.
 * Over bytes read as Latin-1, so that positions are those of the bytes.
 */
const pieces =
  /<!--[\s\S]*?-->|<(script|style)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>([\s\S]*?)<\/\1|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** A script that is loaded, or that is data: both need no hash. */
const isOutside = /\s(?:src\s*=|type\s*=\s*["']?[^"'\s>]*json)/i;

/** By text: the pages of a site carry the same few. */
const sources = new Map<string, string>();

/**
 * The page with its content policy, which allows exactly the styles and scripts that the page carries. Throws when there is no
 * place for it.
 */
export function insertPolicy(html: Uint8Array): Uint8Array {
  const bytes = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
  const at = bytes.indexOf(policyMark);
  if (at < 0) throw new Error('The page has no place for its content policy: it is not made by the layout `Base`.');
  const found = { style: new Set<string>(), script: new Set<string>() };
  for (const [, tag, attributes = '', text = ''] of bytes.toString('latin1').matchAll(pieces)) {
    const kind = tag?.toLowerCase();
    if (kind === 'style') found.style.add(sourceOf(text));
    else if (kind === 'script' && !isOutside.test(attributes)) found.script.add(sourceOf(text));
  }
  const policy = contentPolicy({ styles: [...found.style], scripts: [...found.script] });
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(policy), bytes.subarray(at + policyMark.length)]);
}

function sourceOf(text: string): string {
  const known = sources.get(text);
  if (known !== undefined) return known;
  // As browsers see it: they read each line end as one character.
  const bytes = Buffer.from(text.replaceAll(/\r\n?/g, '\n'), 'latin1');
  const source = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  sources.set(text, source);
  return source;
}
