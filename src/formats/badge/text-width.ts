/** Wide scripts: Hangul, Kana, Han, and their full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u;
const narrow = /[iIjlft.,:;'|!()[\]{} ]/;
const broad = /[mwMW@%—]/;
const joined = /[\u0590-\u08ff]/;
/** Stand on the letter before them, or show nothing. */
const none = /\p{Mark}|\p{Cf}/u;

/**
 * Width of a text in a usual sans-serif font of this size, in its unit: an estimate a little above the truth, since an SVG that is
 * shown as an image has the reader's fonts and can't measure them.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (none.test(character)) continue;
    if (wide.test(character)) ems += 1;
    else if (narrow.test(character)) ems += 0.32;
    else if (broad.test(character)) ems += 0.92;
    else if (joined.test(character)) ems += 0.5;
    else ems += /\p{Lu}/u.test(character) ? 0.7 : 0.58;
  }
  return Math.ceil(ems * size);
}
