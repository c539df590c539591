const width = 100;
/** What terminals draw two cells wide: CJK letters, kana, Hangul, full-width forms, most emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const markOrJoiner = /[\p{M}\u200b-\u200d]/u;

/**
 * A line of a file and carets to stand below it, under what begins at `column` (1-based, UTF-16 units) and, where it does,
 * reads `received`. Of a long line only the part around that place is given. Control characters show as `�`.
 */
export function excerpt(line: string, column: number, received: string): { line: string; caret: string } {
  const at = Math.min(column - 1, line.length);
  const start = at < width * 0.8 ? 0 : onCharacter(line, at - width / 2);
  const end = onCharacter(line, start + width);
  const [before, after] = [start > 0 ? '…' : '', end < line.length ? '…' : ''];
  const length = received !== '' && line.startsWith(received, at) ? received.length : 1;
  const marked = line.slice(at, Math.min(at + length, end));
  return {
    line: before + visible(line.slice(start, end)) + after,
    caret: ' '.repeat(cells(before + line.slice(start, at))) + '^'.repeat(Math.max(1, cells(marked))),
  };
}

/** Never between the halves of a surrogate pair. */
function onCharacter(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return Math.max(0, code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset);
}

function visible(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}

/** How many cells of a terminal a text takes. */
function cells(text: string): number {
  return [...text].reduce((sum, letter) => sum + (markOrJoiner.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0);
}
