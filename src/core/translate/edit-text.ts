/** A stretch of a text and what it becomes; offsets are those of `fileText`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The file with edits made and every other byte as it was: line ends and a byte order mark too. Edits don't overlap; those
 * at one place are made in their order. New lines end as the first one of the file does.
 */
export function editText(raw: string, edits: readonly Edit[]): string {
  const eol = /\r\n|\r|\n/.exec(raw)?.[0] ?? '\n';
  const sorted = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  let result = '';
  let at = 0;
  for (const { start, end, text } of sorted) {
    const from = rawOffset(raw, start);
    result += raw.slice(at, from) + text.replaceAll('\n', eol);
    at = Math.max(from, rawOffset(raw, end));
  }
  return result + raw.slice(at);
}

/** The offset in the file of an offset in `fileText` of it. */
function rawOffset(raw: string, offset: number): number {
  let at = raw.startsWith('\ufeff') ? 1 : 0;
  if (!raw.includes('\r')) return at + offset;
  for (let count = 0; count < offset; count++) at += raw.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
