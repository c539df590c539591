import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithPlaces } from './fold.ts';

test.each([
  ['Störung', 'storung'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['İstanbul, ILIK ılık', 'istanbul, ilik ilik'],
  ['Ørsted Łódź', 'orsted lodz'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['ﾒｯｾｰｼﾞ', 'メッセージ'],
  ['ＡＰＩ　５０３', 'api 503'],
  ['حَوادِث', 'حوادث'],
  ['أعطال آلية', 'اعطال الية'],
  ['שָׁלוֹם', 'שלום'],
])('“%s” is compared as “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each(['は ば ぱ', '메시지', 'हिन्दी', 'ไม่ได้'])('signs that are letters stay: “%s”', (text) => {
  expect(fold(text)).toBe(text);
});

test('a text typed in pieces is the same as the one typed at once', () => {
  for (const text of ['Störung', '메시지', 'メッセージ', 'é']) expect(fold(text.normalize('NFD'))).toBe(fold(text));
});

test('each unit of a folded text knows the sign it came from', () => {
  expect(foldWithPlaces('aßÉ')).toEqual({ folded: 'asse', places: [0, 1, 1, 2, 3] });
  expect(foldWithPlaces('e\u0301x')).toEqual({ folded: 'ex', places: [0, 2, 3] });
});

test('places never go back, and there is one for each unit and one for the end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const known = foldWithPlaces(text);
      if (known === null) return;
      expect(known.folded).toBe(fold(text));
      expect(known.places).toHaveLength(known.folded.length + 1);
      expect(known.places).toEqual(known.places.toSorted((a, b) => a - b));
      expect(known.places.at(-1)).toBe(text.length);
    }),
  );
});
