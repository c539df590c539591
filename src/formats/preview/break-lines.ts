/** Written without spaces: a line may end after any word of these. */
const spaceless = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** What no line begins with, and what none ends with. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Lm}\p{M}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;

export interface LineOptions {
  lang: string;
  /** Most lines, and the room in each. */
  most: number;
  width: number;
  measure(text: string): number;
}

/**
 * Text in lines as wide as there is room, cut between words, or within one that is longer than a line. What doesn't fit into
 * the last line is left out, and `…` says so: then `isCut`.
 */
export function breakLines(text: string, options: LineOptions): { lines: string[]; isCut: boolean } {
  const { lang, most, width, measure } = options;
  const lines: string[] = [];
  let rest = piecesOf(text.replaceAll(/\s+/g, ' ').trim(), lang);
  while (rest.length > 0) {
    if (lines.length === most - 1) {
      const last = rest.join('').trim();
      const isCut = measure(last) > width;
      return { lines: [...lines, isCut ? shortened(last, options) : last], isCut };
    }
    const count = fitting(rest, width, measure);
    if (count > 0) {
      lines.push(rest.slice(0, count).join('').trim());
      rest = rest.slice(count);
    } else {
      const signs = signsOf(rest[0] ?? '', lang);
      const own = Math.max(1, fitting(signs, width, measure));
      lines.push(signs.slice(0, own).join(''));
      rest = [signs.slice(own).join(''), ...rest.slice(1)].filter((piece) => piece !== '');
    }
  }
  return { lines, isCut: false };
}

/** In one line, with `…` where it does not fit. */
export function fitLine(text: string, options: Omit<LineOptions, 'most'>): string {
  return breakLines(text, { ...options, most: 1 }).lines[0] ?? '';
}

/**
 * How many of the pieces fit into a line together; white space at its end takes no room. Each is measured by itself, once: what
 * kerning between two makes is less than a pixel.
 */
function fitting(pieces: readonly string[], width: number, measure: (text: string) => number): number {
  let taken = 0;
  for (const [index, piece] of pieces.entries()) {
    if (taken + measure(piece.trimEnd()) > width) return index;
    taken += measure(piece);
  }
  return pieces.length;
}

/** At the end of a word, unless that leaves much of the line empty. */
function shortened(text: string, { lang, width, measure }: LineOptions): string {
  const words = cutTo(piecesOf(text, lang));
  return measure(words) > width * 0.6 ? words : cutTo(signsOf(text, lang));

  function cutTo(pieces: readonly string[]): string {
    // Halves the number of lines that are measured at each step.
    let [fits, tooMany] = [0, pieces.length];
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      if (measure(cut(middle)) > width) tooMany = middle;
      else fits = middle;
    }
    return cut(fits);

    function cut(count: number): string {
      return `${pieces
        .slice(0, count)
        .join('')
        .replace(/[\s\p{P}]+$/u, '')}…`;
    }
  }
}

/** What stays together: words with the space and the punctuation after them. */
function piecesOf(text: string, lang: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter(lang, 'word').segment(text)) {
    const before = pieces.at(-1);
    if (before === undefined || isBreak(before, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = before + segment;
  }
  return pieces;
}

function isBreak(before: string, after: string): boolean {
  if (/\s$/.test(before)) return !/^\s/.test(after);
  if (closing.test(after) || opening.test(before) || /^\s/.test(after)) return false;
  return spaceless.test(before.slice(-1)) || spaceless.test(after.charAt(0)) || /\p{L}-$/u.test(before);
}

/** As readers count them. */
function signsOf(text: string, lang: string): string[] {
  return [...segmenter(lang, 'grapheme').segment(text)].map(({ segment }) => segment);
}

/** To make one costs as much as to use it on a page of text. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(lang, { granularity });
  segmenters.set(key, made);
  return made;
}
