/**
 * Whether a text may name UTC or Pacific time in any language of `vocabulary/labels`: a look that costs far less than reading
 * it, and lets nearly every paragraph go. Said too often it costs time, never a finding.
 */
export function namesZone(text: string): boolean {
  return word.test(text) || part.test(text);
}

/** Short names are words of their own: `PT`, but not the end of `accept`. Full-width letters are left to the reader. */
const word =
  /(?<![a-z])(?:utc?|gmt|tuc?|wez|p[dst]{1,3}z?|hnp|hap)(?![a-z])|\dz(?![a-z])|[ｕｇｔｗｐｈｚＵＧＴＷＰＨＺ]/iu;
/** Longer ones are known by a part that other words hardly have; a character may be written as a reference. */
const part = /utc|gmt|pa[cz][ií]f|univers[ae]l|weltzeit|greenwich|太平洋|世界|세계|국제|그리니치|태평|グリニッジ|&#/iu;
