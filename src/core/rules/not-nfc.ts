import type { Rule } from '../diagnostic.ts';

/** `word` as it stands in the file. */
export const notNfc: Rule<{ word: string }> = {
  id: 'not-nfc',
  severity: 'warning',
  why: 'Some systems write “é” or “한” as several characters. It looks the same, but searching and comparing fail.',
  wrong: 'A name copied from a file system of macOS: “e” followed by a combining accent.',
  right: 'The same letters as single characters, in the form NFC of Unicode.',
  explain({ word }) {
    const composed = word.normalize('NFC');
    return {
      message: `“${word}” is not in the form NFC of Unicode.`,
      expected: `the same word as ${codesOf(composed)}`,
      received: word,
      hint: 'Type it again, or let `npx tidings check --fix` do it.',
      correction: { text: composed, isSafe: true },
    };
  },
};

/** Those beyond ASCII, which are the ones that differ. */
function codesOf(word: string): string {
  const codes = [...word].map((letter) => letter.codePointAt(0) ?? 0).filter((code) => code > 0x7f);
  return codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
