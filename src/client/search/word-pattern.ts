/** Scripts that put no space between words, and Hangul, whose words are compounds with particles: a word may stand anywhere. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー';
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');

export function isUnspaced(word: string): boolean {
  return hasUnspaced.test(word);
}

/** Finds a folded word in a folded text; the last group is the word. Words of other scripts are found by their beginning. */
export function wordPattern(word: string): RegExp {
  const literal = word.replace(/[^\p{L}\p{M}\p{N}_ ]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  // Look-behind would be shorter, but older phones don't know it.
  const before = isUnspaced(word) ? '' : `(?:^|[^\\p{L}\\p{M}\\p{N}_]|[${unspaced}])`;
  return new RegExp(`${before}(${literal})`, 'gu');
}
