import type { Span } from './lexemes.ts';

/** Full-width digits where the printed number has them. */
export function likeDigits(digits: string, text: string, { start, end }: Span): string {
  if (!/[０-９]/.test(text.slice(start, end))) return digits;
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** A number of two digits, with a leading zero where the printed numbers tell that it has one; else as `fallback` says. */
export function paddedLike(number: number, text: string, models: readonly Span[], fallback: boolean): string {
  const printed = models.map(({ start, end }) => text.slice(start, end).normalize('NFKC'));
  const isPadded = printed.some((one) => one.startsWith('0')) || (fallback && !printed.some((one) => one.length === 1));
  return isPadded ? String(number).padStart(2, '0') : String(number);
}
