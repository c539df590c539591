import { expect, test } from 'vitest';
import { latinDigits } from './latin-digits.ts';

test.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
  ['０１２３４５６７８９，．：', '0123456789,.:'],
  ['𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡𝟬𝟵', '012345678909'],
  ['𞥐𞥙', '09'],
  ['3 Uhr, 세 시간, 三, m²', '3 Uhr, 세 시간, 三, m²'],
])('%s is %s', (text, latin) => {
  expect(latinDigits(text)).toBe(latin);
});

test('every decimal digit of Unicode becomes one of 0 to 9, in the order of its script', () => {
  const wrong: string[] = [];
  let expected = 0;
  let last = -1;
  for (let code = 0; code <= 0x1ffff; code++) {
    const character = String.fromCodePoint(code);
    if (!/\p{Nd}/u.test(character)) continue;
    expected = code === last + 1 ? (expected + 1) % 10 : 0;
    last = code;
    if (latinDigits(character) !== String(expected)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
