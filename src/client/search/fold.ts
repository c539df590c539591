/** Letters that no normal form takes apart, and the two forms of the Greek sigma. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};

/** Diacritics of Latin, Greek and Cyrillic, points of Hebrew, vowels, hamza and lengthening of Arabic. Signs of other scripts are letters. */
const diacritics = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]/g;

/** The text as search compares it: without case, diacritics and compatibility forms. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(diacritics, '')
    .normalize('NFC')
    .replace(/[ßæœøđłıς]/g, (letter) => letters[letter] ?? letter);
}

/** Signs with what belongs to them: nothing within one may be folded or cut apart. */
const clusters = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;

/** A folded text; `places` says where each of its units begins in the text itself, and at last where that ends. */
export interface Folded {
  folded: string;
  places: readonly number[];
}

/** Null for a text that can't be folded sign by sign: letters of Korean typed in pieces, say. */
export function foldWithPlaces(text: string): Folded | null {
  const places: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const own = fold(cluster);
    folded += own;
    for (let unit = 0; unit < own.length; unit++) places.push(index);
  }
  return folded === fold(text) ? { folded, places: [...places, text.length] } : null;
}
