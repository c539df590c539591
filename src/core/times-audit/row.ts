import type { Lexeme, Span } from './lexemes.ts';
import type { Books } from './vocabulary/books.ts';

/** A folded stretch with its lexemes, and what the words mean. */
export interface Row {
  text: string;
  lexemes: readonly Lexeme[];
  books: Books;
}

/** The number at a place, with at most so many digits; null where none is. */
export function numberAt(
  row: Row,
  at: number,
  digits: number,
  least = 1,
): (Span & { value: number; width: number }) | null {
  const lexeme = row.lexemes[at];
  if (lexeme?.kind !== 'number') return null;
  const { key, start, end } = lexeme;
  return key.length > digits || key.length < least ? null : { value: Number(key), width: key.length, start, end };
}

/** Whether one of these characters stands at a place, with no space before it. */
export function isGlued(row: Row, at: number, characters: string): boolean {
  const lexeme = row.lexemes[at];
  return lexeme?.kind === 'mark' && !lexeme.spaced && characters.includes(lexeme.key);
}

export function isMark(row: Row, at: number, characters: string): boolean {
  const lexeme = row.lexemes[at];
  return lexeme?.kind === 'mark' && characters.includes(lexeme.key);
}

/** Whether one of these words (as lexeme keys) stands at a place. */
export function isWord(row: Row, at: number, ...keys: readonly string[]): boolean {
  const lexeme = row.lexemes[at];
  return lexeme?.kind === 'word' && keys.includes(lexeme.key);
}

/** Where the lexeme before `at` ends. */
export function endBefore(row: Row, at: number): number {
  return row.lexemes[at - 1]?.end ?? 0;
}
