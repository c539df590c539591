import type { Diagnostic } from '../diagnostic.ts';

/** A replacement of `length` units from `column` (1-based) on one line. */
export interface Fix {
  line: number;
  column: number;
  length: number;
  text: string;
  /** Whether `tidings check --fix` makes it by itself. */
  isSafe: boolean;
}

/**
 * Where the correction of a finding goes, on the line of its file. Null when it has none, or when what it replaces does not
 * stand there as it is: with escapes in it, or cut short for the message.
 */
export function locateFix(diagnostic: Diagnostic, source: string): Fix | null {
  const { line, column, received, correction } = diagnostic;
  if (correction === undefined) return null;
  const { replaces = received, text, isSafe } = correction;
  const at = placeOf(replaces, source, column - 1);
  return at === null ? null : { line, column: at + 1, length: replaces.length, text, isSafe };
}

/** The line of a file with a fix made in it. */
export function correctedLine(source: string, { column, length, text }: Fix): string {
  return source.slice(0, column - 1) + text + source.slice(column - 1 + length);
}

/** At the place itself, behind its quotation mark, or the whole line. */
function placeOf(words: string, source: string, at: number): number | null {
  if (words === '') return null;
  if (source.startsWith(words, at)) return at;
  if (/["']/.test(source[at] ?? '') && source.startsWith(words + source[at], at + 1)) return at + 1;
  return source.trim() === words ? source.indexOf(words) : null;
}
