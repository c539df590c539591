/** Decimal digits of every script as `0`–`9`, and full-width separators as narrow ones; the length may change. */
export function latinDigits(text: string): string {
  if (!mayHoldOthers.test(text)) return text;
  return text
    .replaceAll(/\p{Nd}/gu, digit)
    .replaceAll('，', ',')
    .replaceAll('．', '.')
    .replaceAll('：', ':');
}

/** Where other digits and full-width signs are. Most texts, Chinese and Korean ones included, have none. */
const mayHoldOthers = /[\u0660-\u1c59\ua620-\uabf9\uff0c-\uff1a\ud800-\udfff]/;

/** Unicode keeps the ten digits of a set together; sets that follow each other directly are whole ones. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let first = code;
  while (isDigit(first - 1)) first--;
  return String((code - first) % 10);
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}
