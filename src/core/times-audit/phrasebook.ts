import type { Lexeme } from './lexemes.ts';

/** What a phrase means, and the lexeme after it. */
export interface PhraseMatch<Value> {
  value: Value;
  next: number;
}

export type Phrasebook<Value> = (lexemes: readonly Lexeme[], at: number) => PhraseMatch<Value> | null;

interface Entry<Value> {
  keys: readonly string[];
  value: Value;
}

/**
 * Finds the longest known phrase at a place. Case and accents don't count, nor do apostrophes, hyphens and dots between
 * its words; what is written without spaces in Japanese, Chinese and Korean is one word. Of equal phrases the first counts.
 */
export function phrasebook<Value>(phrases: readonly (readonly [phrase: string, value: Value])[]): Phrasebook<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of phrases) {
    const keys = phraseKeys(phrase);
    const first = keys[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, value }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.keys.length - a.keys.length);

  return (lexemes, at) => {
    const first = lexemes[at];
    if (first?.kind !== 'word') return null;
    for (const { keys, value } of byFirst.get(first.key) ?? []) {
      const next = afterPhrase(lexemes, at, keys);
      if (next !== null) return { value, next };
    }
    return null;
  };
}

function afterPhrase(lexemes: readonly Lexeme[], at: number, keys: readonly string[]): number | null {
  let next = at;
  for (const [index, key] of keys.entries()) {
    if (index > 0 && isJoint(lexemes[next])) next++;
    const lexeme = lexemes[next];
    if (lexeme?.kind !== 'word' || lexeme.key !== key) return null;
    next++;
  }
  return next;
}

function isJoint(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'mark' && ["'", '-', '.'].includes(lexeme.key);
}

/** The words of a phrase as the lexemes of a text have them. */
export function phraseKeys(phrase: string): string[] {
  return isCjk(phrase) ? [phrase.replaceAll(' ', '')] : phrase.split(/[ '-]+/).map(wordKey);
}

/** A word without case and accents. */
export function wordKey(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function isCjk(phrase: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase);
}
