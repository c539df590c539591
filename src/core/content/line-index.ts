/** Line and column of an offset, both 1-based, the column in UTF-16 units. Only `\n` ends a line. */
export type LineIndex = (offset: number) => { line: number; column: number };

/** Finds lines by offset; `firstLine` is the file's line on which `text` begins, at its first column. */
export function indexLines(text: string, firstLine = 1): LineIndex {
  let known: readonly number[] | null = null;
  return (offset) => {
    known ??= lineStarts(text);
    const starts = known;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
