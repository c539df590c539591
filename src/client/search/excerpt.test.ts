import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { queryWords } from './query-words.ts';
import { wordPattern } from './word-pattern.ts';

/** Hits in brackets. */
function shown(text: string, query: string, length?: number, lang = 'en'): string {
  const pieces = excerpt(text, queryWords(query, lang).map(wordPattern), length);
  return pieces.map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece)).join('');
}

test('what the query names is marked as it stands in the text', () => {
  expect(shown('Größere Störung: STÖRUNGEN im Netz', 'storung gross')).toBe('[Größ]ere [Störung]: [STÖRUNG]EN im Netz');
  expect(shown('<b>API</b> & api', 'api')).toBe('<b>[API]</b> & [api]');
  expect(shown('로그인페이지에서 메시지가', '메시지를 페이지', undefined, 'ko')).toBe('로그인[페이지]에서 [메시지]가');
});

test('of hits that begin together the longest is marked, and none twice', () => {
  expect(shown('delayed', 'del delayed delay')).toBe('[delayed]');
});

const long = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`.trim();

test('a long text is cut at words around the first hit', () => {
  expect(shown(long, 'needle', 120)).toBe(
    `…${'before '.repeat(8)}[needle] after after after after after after after after after…`,
  );
  expect(shown(long, '', 20)).toBe('before before before…');
});

test('a text without spaces is cut between signs', () => {
  const text = `${'あ'.repeat(100)}針${'い'.repeat(100)}`;
  expect(shown(text, '針', 100, 'ja')).toBe(`…${'あ'.repeat(60)}[針]${'い'.repeat(39)}…`);
});

test('an excerpt is a piece of the text, and cuts no sign apart', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(texts, texts, fc.integer({ min: 1, max: 200 }), (before, after, length) => {
      const text = `${before} needle ${after}`;
      const pieces = excerpt(text, [wordPattern('needle')], length);
      const whole = pieces.map((piece) => piece.text).join('');
      expect(text).toContain(whole.replace(/^…/, '').replace(/…$/, ''));
      expect(whole.isWellFormed()).toBe(true);
    }),
  );
});
