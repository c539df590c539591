import { controlCharacter } from '../rules/control-character.ts';
import { fileTooLarge } from '../rules/file-too-large.ts';
import { nestedTooDeep } from '../rules/nested-too-deep.ts';
import { excerpt, type Findings } from './findings.ts';

/**
 * Limits within which the MDX parser answers in well under a second, whatever the text; some of its steps grow with the
 * square of a paragraph's length, of the open tags, or of the nesting.
 */
export const maxFileLength = 250_000;
const maxBlockLength = 50_000;
const maxTags = 3000;
export const maxDepth = 50;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef]/g;
const references = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g;
const markers = new RegExp(`^[ \\t]*(?:(?:[>*+-]|\\d{1,9}[.)])[ \\t]*){${maxDepth + 1},}`, 'gm');

/**
 * Refuses control characters, and numeric references to them, before anything else sees the text. Gives the text with
 * them replaced, offsets kept; the code points U+FDD0–U+FDEF, which no text may hold, are then free for our own use.
 */
export function checkControlCharacters(findings: Findings): string {
  const text = findings.text.replaceAll(controls, (character, offset: number) => {
    findings.add(controlCharacter, offset, { code: character.codePointAt(0) ?? 0, source: null });
    return '\ufffd';
  });
  if (!text.includes('&#')) return text;
  return text.replaceAll(references, (source, hex: string | undefined, decimal: string | undefined, offset: number) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!isControl(code)) return source;
    findings.add(controlCharacter, offset, { code, source });
    return ' '.repeat(source.length);
  });
}

/** Whether a text from inside a value, such as a YAML escape, holds a control character. */
export function findControl(text: string): number | null {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (isControl(code)) return code;
  }
  return null;
}

/** Refuses what the MDX parser could choke on. False when it must not be asked. */
export function checkSize(body: string, bodyStart: number, findings: Findings): boolean {
  const before = findings.diagnostics.length;
  for (let start = 0; start < body.length; ) {
    const blank = body.indexOf('\n\n', start);
    const end = blank === -1 ? body.length : blank + 2;
    if (end - start > maxBlockLength)
      findings.add(fileTooLarge, bodyStart + start, { what: 'paragraph', size: end - start, limit: maxBlockLength });
    start = end;
  }
  let tags = 0;
  for (let at = body.indexOf('<'); at !== -1; at = body.indexOf('<', at + 1)) tags++;
  if (tags > maxTags)
    findings.add(fileTooLarge, bodyStart, { what: 'file', unit: 'signs “<”', size: tags, limit: maxTags });
  for (const { 0: source, index } of body.matchAll(markers))
    findings.add(nestedTooDeep, bodyStart + index, { limit: maxDepth, source: excerpt(source) });
  return findings.diagnostics.length === before;
}

function isControl(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
    code === 0x7f ||
    (code >= 0xfdd0 && code <= 0xfdef)
  );
}
