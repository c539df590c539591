import type { ProseLine } from './prose-lines.ts';

/** The words of a heading, or of a line that is bold from end to end, without signs of emphasis; null for other lines. */
export function headingText({ is, text }: ProseLine): string | null {
  const [, , bold] = /^(\*\*|__)(?=\S)((?:(?!\1).)+)\1[ \t]*[:：]?$/.exec(text) ?? [];
  if (bold === undefined && is !== 'heading') return null;
  return (bold ?? text)
    .replaceAll(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim()
    .replace(/[ \t]*[:：.]$/, '');
}
