/** A line of prose without the signs that begin its block. */
export interface ProseLine {
  /** Offset of `text` in the file. */
  start: number;
  /** Without spaces, or the sign of a line break, at its end. */
  text: string;
  is: 'heading' | 'item' | 'text';
  /** Begins a paragraph. */
  first: boolean;
  /** Ends a paragraph. */
  last: boolean;
}

const prefix = /^[ \t]*(?:>[ \t]*)*/;
const heading = /^(#{1,6}[ \t]+)(.*?)(?:[ \t]+#+)?$/;
const item = /^((?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)/;
const underline = /^(?:=+|-+)$/;

/** The lines that hold anything but spaces and signs of emptiness. */
export function proseLines(text: string): ProseLine[] {
  const lines: ProseLine[] = [];
  let isAfterBlank = true;
  let offset = 0;
  for (const source of text.split('\n')) {
    const trimmed = source.trimEnd();
    const begin = trimmed === '' ? 0 : (prefix.exec(trimmed)?.[0].length ?? 0);
    const line = withoutBreak(trimmed.slice(begin));
    const last = lines.at(-1);
    if (line === '' || (underline.test(line) && last !== undefined && !isAfterBlank)) {
      if (last !== undefined) last.last = true;
      if (line !== '' && last?.first) last.is = 'heading';
      isAfterBlank = true;
    } else {
      const own = lineOf(line, offset + begin, isAfterBlank);
      if (own.is !== 'text' && last !== undefined) last.last = true;
      lines.push(own);
      isAfterBlank = own.is === 'heading';
    }
    offset += source.length + 1;
  }
  return lines;
}

function lineOf(line: string, start: number, isAfterBlank: boolean): ProseLine {
  const head = heading.exec(line);
  if (head !== null) {
    const [, sign = '', text = ''] = head;
    return { start: start + sign.length, text, is: 'heading', first: true, last: true };
  }
  const sign = item.exec(line)?.[1] ?? '';
  if (sign !== '')
    return { start: start + sign.length, text: line.slice(sign.length), is: 'item', first: true, last: false };
  return { start, text: line, is: 'text', first: isAfterBlank, last: false };
}

function withoutBreak(line: string): string {
  return line.endsWith('\\') ? line.slice(0, -1).trimEnd() : line;
}
