import type { Span } from './lexemes.ts';

/** Full-width digits where the printed number has them. */
export function likeDigits(digits: string, text: string, { start, end }: Span): string {
  if (!/[０-９]/.test(text.slice(start, end))) return digits;
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/**
 * A number of two digits, with a leading zero where a printed number tells that it has one: the first that tells, `09` or
 * `9` but not `10`; else as `fallback` says.
 */
export function paddedLike(number: number, text: string, models: readonly Span[], fallback: boolean): string {
  const printed = models.map(({ start, end }) => text.slice(start, end).normalize('NFKC'));
  const telling = printed.find((one) => one.startsWith('0') || one.length === 1);
  const isPadded = telling === undefined ? fallback : telling.startsWith('0') && telling !== '0';
  return isPadded ? String(number).padStart(2, '0') : String(number);
}
