/** Cells of a terminal that a line may fill. */
const width = 100;
/** What terminals draw two cells wide: CJK letters, kana, Hangul, full-width forms, most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f|\p{RI}\p{RI}/u;
/** What takes no cell of its own: marks, joiners, the vowels and final consonants of Hangul in parts. */
const unseen = /^[\p{M}\p{Cf}\u1160-\u11ff]+$/u;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A line of a file and carets to stand below it, under the `length` units from `column` (1-based, UTF-16 units). Of a long
 * line only the part around that place is given. Control characters show as `�`, so does an unseen one at the place itself.
 */
export function excerpt(line: string, column: number, length: number): { line: string; caret: string } {
  const at = Math.min(column - 1, line.length);
  // Far more than can be shown, so that a line of a megabyte costs no more than any other.
  const [from, to] = [onCharacter(line, at - width * 4), onCharacter(line, at + width * 4)];
  const all = [...letters.segment(line.slice(from, to))].map(({ segment, index }) => ({
    text: visible(segment, index + from === at),
    start: index + from,
  }));
  const marks = all.filter(
    ({ start }, index) => (all[index + 1]?.start ?? to) > at && start < Math.max(at + length, at + 1),
  );
  const first = marks[0] === undefined ? all.length : all.indexOf(marks[0]);
  const start = cells(all.slice(0, first)) < width * 0.8 && from === 0 ? 0 : back(all, first, width / 2);
  const end = forward(all, start, width);
  const before = start > 0 || from > 0 ? '…' : '';
  const after = end < all.length || to < line.length ? '…' : '';
  const marked = marks.filter((letter) => all.indexOf(letter) < end);
  return {
    line:
      before +
      all
        .slice(start, end)
        .map(({ text }) => text)
        .join('') +
      after,
    caret: ' '.repeat(before.length + cells(all.slice(start, first))) + '^'.repeat(Math.max(1, cells(marked))),
  };
}

interface Letter {
  text: string;
  start: number;
}

/** Never between the halves of a surrogate pair. */
function onCharacter(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return Math.min(line.length, Math.max(0, code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset));
}

/** The first of the letters before `index` that together fill no more than these cells. */
function back(all: readonly Letter[], index: number, limit: number): number {
  let start = index;
  while (start > 0 && cells(all.slice(start - 1, index)) <= limit) start--;
  return start;
}

function forward(all: readonly Letter[], index: number, limit: number): number {
  let end = index;
  for (let filled = 0; end < all.length; end++) {
    filled += cells(all.slice(end, end + 1));
    if (filled > limit) break;
  }
  return end;
}

function visible(letter: string, isPlace: boolean): string {
  if (letter === '\t') return ' ';
  if (isPlace && unseen.test(letter)) return '\ufffd';
  return letter.replaceAll(/[\p{Cc}\p{Bidi_Control}\u{e0000}-\u{e001f}]/gu, '\ufffd');
}

/** How many cells of a terminal these letters take. */
function cells(all: readonly Letter[]): number {
  return all.reduce(
    (sum, { text }) =>
      sum + (unseen.test(text) ? 0 : wide.test(text) ? 2 : [...text].filter((sign) => !unseen.test(sign)).length),
    0,
  );
}
