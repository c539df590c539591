import { wordKey } from './phrasebook.ts';

/** A place in a stretch; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A number, a word or a single other character. */
export interface Lexeme extends Span {
  kind: 'number' | 'word' | 'mark';
  /** Digits; a word without case and accents, or a known word of a language without spaces; the character. */
  key: string;
  /** Whether a space stands before it. */
  spaced: boolean;
}

const pattern =
  /(?<space>\s+)|(?<number>[0-9]+)|(?<latin>\p{Script=Latin}[\p{Script=Latin}\p{M}]*)|(?<cjk>[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])|[\s\S]/gu;

/** Finds the end of the longest known word at a place; null when none stands there. */
export type CjkWords = (text: string, at: number) => { word: string; end: number } | null;

/** Parts a folded text. */
export function readLexemes(text: string, cjkWords: CjkWords): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const step = new RegExp(pattern, 'guy');
  let spaced = true;
  for (let match = step.exec(text); match !== null; match = step.exec(text)) {
    const [written] = match;
    const { space, number, latin, cjk } = match.groups ?? {};
    if (space !== undefined) {
      spaced = true;
      continue;
    }
    const start = match.index;
    const known = cjk === undefined ? null : cjkWords(text, start);
    const end = known?.end ?? step.lastIndex;
    step.lastIndex = end;
    const kind = number !== undefined ? 'number' : latin !== undefined || cjk !== undefined ? 'word' : 'mark';
    lexemes.push({ kind, key: latin === undefined ? (known?.word ?? written) : wordKey(latin), start, end, spaced });
    spaced = false;
  }
  return lexemes;
}

/** Knows words by their first character, the longest first; single spaces within a word don't count. */
export function cjkWordsOf(words: Iterable<string>): CjkWords {
  const byFirst = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (text, at) => {
    for (const word of byFirst.get(text.charAt(at)) ?? []) {
      const end = endOfWord(text, at, word);
      if (end !== null) return { word, end };
    }
    return null;
  };
}

function endOfWord(text: string, at: number, word: string): number | null {
  let end = at;
  for (const character of word) {
    if (end > at && text.charAt(end) === ' ') end++;
    if (text.charAt(end) !== character) return null;
    end++;
  }
  return end;
}
