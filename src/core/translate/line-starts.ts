/** What stands before the text of a line within a quotation or a list. */
const marker = /^[ \t]*(?:>[ \t]?)*/;
const lineStart =
  /^(?:(?<mark>\d{1,9})(?<sign>[.)])(?=\s|$)|(?<bullet>[-+])(?=\s|$)|(?<hash>#)(?=#{0,5}(?:\s|$))|(?<rule>[-=])(?=[-=]*\s*$)|(?<word>[ie])(?=(?:mport|xport)\b))/;

/** Whether a line of a text would begin a list, a heading or a program. Signs with a meaning everywhere are no matter of this. */
export function hasLineStart(text: string): boolean {
  return text.split('\n').some((line) => lineStart.test(line.replace(marker, '')));
}

/** The text with each line a text: “1. Juli” begins no list. */
export function escapeLineStarts(text: string): string {
  return text.split('\n').map(escapeLine).join('\n');
}

function escapeLine(line: string, index: number): string {
  const [before = ''] = index === 0 ? [] : (marker.exec(line) ?? []);
  const rest = line.slice(before.length);
  const { mark, sign, word } = lineStart.exec(rest)?.groups ?? {};
  if (mark !== undefined) return `${before}${mark}\\${sign}${rest.slice(mark.length + 1)}`;
  if (word !== undefined) return `${before}&#${word.charCodeAt(0)};${rest.slice(1)}`;
  return lineStart.test(rest) ? `${before}\\${rest}` : line;
}
