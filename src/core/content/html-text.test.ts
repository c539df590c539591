import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodedAddress, htmlText, quoted, trimmedLines } from './html-text.ts';

const runs = { seed: 20240711, numRuns: 1000 };
const anyText = fc.string({
  unit: fc.constantFrom(...'<>&"\'`\0%aZ09 \t\n\réü한\u00a0', '😀', '\ud800', '%2', '%2F', '\r\n'),
});
const unescaped = (html: string) =>
  html.replaceAll(/&#x([0-9A-F]+);/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

test('text can begin no tag and no entity, and is read as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(htmlText(text).replaceAll(/&#x(?:26|3C);/g, '')).not.toMatch(/[<&]/);
      expect(unescaped(htmlText(text))).toBe(text);
    }),
    runs,
  );
});

test('the value of an attribute can’t end it, and is read as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(quoted(text)).toMatch(/^"[^"'`\0]*"$/);
      expect(unescaped(quoted(text).slice(1, -1))).toBe(text);
    }),
    runs,
  );
  expect(quoted('a "b" & \'c\' `d`')).toBe('"a &#x22;b&#x22; &#x26; &#x27;c&#x27; &#x60;d&#x60;"');
});

test.each([
  ['https://example.com/a?b=c&d=[e]#f', 'https://example.com/a?b=c&d=%5Be%5D#f'],
  ['/straße/한 국', '/stra%C3%9Fe/%ED%95%9C%20%EA%B5%AD'],
  ['/a%20b%zz%', '/a%20b%zz%25'],
  ['/100%/😀', '/100%25/%F0%9F%98%80'],
  ['"<>`{}|\\^', '%22%3C%3E%60%7B%7D%7C%5C%5E'],
  ['/\ud800', '/%EF%BF%BD'],
])('the address %j becomes %s', (address, encoded) => {
  expect(encodedAddress(address)).toBe(encoded);
});

test('an encoded address is a part of a URL that encoding leaves as it is', () => {
  fc.assert(
    fc.property(anyText, (address) => {
      const encoded = encodedAddress(address);
      expect(encoded).toMatch(/^[!#$%&'()*+,\-./\w:;=?@~]*$/);
      expect(encodedAddress(encoded)).toBe(encoded);
    }),
    runs,
  );
});

test.each([
  ['a \n b', 'a\nb'],
  [' a\t\r\n \r b ', ' a\r\n\rb '],
  ['\n \n', '\n\n'],
  ['a\u00a0\n\u00a0b', 'a\u00a0\n\u00a0b'],
  [' a b ', ' a b '],
])('the lines of %j are trimmed inside: %j', (text, trimmed) => {
  expect(trimmedLines(text)).toBe(trimmed);
});
