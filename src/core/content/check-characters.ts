import type { Diagnostic, Rule } from '../diagnostic.ts';
import { bidiControl } from '../rules/bidi-control.ts';
import { invisibleCharacter } from '../rules/invisible-character.ts';
import { notNfc } from '../rules/not-nfc.ts';
import { collectFindings, type Findings } from './findings.ts';

/** Beyond those, text of one file is most likely not text: the rest would say the same. */
const maxFindings = 20;

const bidi = /[\u202a-\u202e\u2066-\u2069]/;
const bidiAll = new RegExp(`${bidi.source}|&#(?:[xX]0*(20(?:2[a-eA-E]|6[6-9]))|0*(823[4-8]|829[4-7]));`, 'g');
const invisible =
  /[\u00ad\u180e\u200b-\u200d\u2061-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Scripts that write without spaces between words and mark where a line may break by U+200B. */
const spaceless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Scripts whose letters join or stack, so that joiners change how a word looks. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u20e3/u;

/** More marks on one letter than any language has; to bring them in order takes time that grows with their square. */
const endless = /\p{M}{31}/u;
const markOrHalf = /\p{M}|[\ud800-\udfff]/u;

/** The escape by which a value of YAML holds a character that turns the direction. */
export function findBidiEscape(source: string): { code: number; source: string } | null {
  const [written, hex] = /\\(?:u|U0000)(20(?:2[a-eA-E]|6[6-9]))/.exec(source) ?? [];
  return written === undefined || hex === undefined ? null : { code: Number.parseInt(hex, 16), source: written };
}

/** Whether a text has neither signs nor references that could be wrong in any way. */
export function isPlain(text: string): boolean {
  return !/[^\n -~]|&#/.test(text);
}

/** What is wrong with the characters of a file, whatever its format: unseen, turning direction, or not composed. */
export function checkCharacters(file: string, text: string): Diagnostic[] {
  const findings = collectFindings(file, text);
  if (!isPlain(text)) findCharacters(findings);
  return findings.diagnostics;
}

/** The same, for a file whose findings are being collected and whose text is not plain. */
export function findCharacters(findings: Findings): void {
  const { text } = findings;
  let left = maxFindings;
  const add = <Found>(rule: Rule<Found>, at: number, found: Found): void => {
    if (left-- > 0) findings.add(rule, at, found);
  };
  for (const { 0: source, 1: hex, 2: decimal, index } of text.matchAll(bidiAll)) {
    const code = hex === undefined ? Number(decimal ?? source.codePointAt(0)) : Number.parseInt(hex, 16);
    add(bidiControl, index, { code, source });
  }
  for (const { 0: character, index } of text.matchAll(invisible))
    if (!isNeeded(character, text, index)) add(invisibleCharacter, index, { character });
  if (!isEndless(text) && text.normalize('NFC') === text) return;
  for (const { 0: word, index } of text.matchAll(/[^\s"'`<>(){}[\],;:=]+/g))
    if (!isEndless(word) && word.normalize('NFC') !== word) add(notNfc, index, { word });
}

/** Every 31st sign tells whether there can be 31 marks in a row: to look at all of them costs more than all else here. */
function isEndless(text: string): boolean {
  for (let at = 30; at < text.length; at += 31) if (markOrHalf.test(text[at] ?? '')) return endless.test(text);
  return false;
}

/** Whether a script or an emoji needs this character where it stands. */
function isNeeded(character: string, text: string, index: number): boolean {
  const before = [...text.slice(Math.max(0, index - 4), index)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0);
  switch (character) {
    case '\u200b':
      return spaceless.test(before) || spaceless.test(after);
    case '\u200c':
    case '\u200d':
      if (joining.test(before) || /\p{M}/u.test(before)) return true;
      return character === '\u200d' && emoji.test(before) && emoji.test(after);
    case '\u180e':
      return /\p{Script=Mongolian}/u.test(before);
    default:
      return isInFlag(character, text, index);
  }
}

/** The flags of England, Scotland and Wales are a black flag and letters that are not seen. */
function isInFlag(character: string, text: string, index: number): boolean {
  const isTag = /^[\u{e0020}-\u{e007f}]$/u.test(character);
  return isTag && /\u{1f3f4}[\u{e0020}-\u{e007e}]{0,8}$/u.test(text.slice(Math.max(0, index - 20), index));
}
