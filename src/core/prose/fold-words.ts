/** The form in which words are compared: letter case, forms of one sign and the number of spaces aside. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Alternatives of a regular expression, the longest first, in which any white space stands for a space. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => RegExp.escape(word).replaceAll(/\\x20|\s/g, '\\s+'))
    .join('|');
}
