import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

/** The excerpt around `word`, in two lines. */
function around(line: string, word: string): string {
  const shown = excerpt(line, line.indexOf(word) + 1, word.length);
  return `${shown.line}\n${shown.caret}`;
}

test.each([
  ['Latin', 'title: Late', 'Late', '       ^^^^'],
  ['Hangul, two cells wide', '제목: 메시지', '메시지', '      ^^^^^^'],
  ['Hangul in parts', '제목: 메시지'.normalize('NFD'), '메시지'.normalize('NFD'), '      ^^^^^^'],
  ['Han and kana, full-width signs', '障害：メッセージ', 'メッセージ', '      ^^^^^^^^^^'],
  ['Han beyond the first plane', '𠮷野 x', 'x', '     ^'],
  ['an emoji', '🔥 fire', 'fire', '   ^^^^'],
  ['a family of emoji', '👨‍👩‍👧 family', 'family', '   ^^^^^^'],
  ['a flag', '🇰🇷 Korea', 'Korea', '   ^^^^^'],
  ['an emoji by its selector', '⚠️ careful', 'careful', '   ^^^^^^^'],
  ['an accent in parts', 'e\u0301te\u0301 x', 'x', '    ^'],
])('the caret stands under the place: %s', (_, line, word, caret) => {
  expect(around(line, word)).toBe(`${line}\n${caret}`);
});

test('a tab is one cell wide', () => {
  expect(around('\t- a\tb', 'b')).toBe(' - a b\n     ^');
});

test('what nobody sees is shown where it is the matter', () => {
  expect(around('mes\u200bsages', '\u200b')).toBe('mes\ufffdsages\n   ^');
  expect(around('a\u202eb\u200bc', '\u202e')).toBe('a\ufffdb\u200bc\n ^');
});

test('beyond the end of the line the caret stands behind it', () => {
  expect(excerpt('ab', 3, 1)).toEqual({ line: 'ab', caret: '  ^' });
  expect(excerpt('', 1, 1)).toEqual({ line: '', caret: '^' });
});

test('of a long line as much is shown as fits, in cells', () => {
  const korean = `${'가'.repeat(300)}여기${'나'.repeat(300)}`;
  expect(around(korean, '여기')).toBe(`…${'가'.repeat(25)}여기${'나'.repeat(23)}…\n${' '.repeat(51)}^^^^`);
});

test('a line of a megabyte is cut at once', () => {
  const line = '한'.repeat(1_000_000);
  expect(excerpt(line, 500_000, 1).caret).toBe(`${' '.repeat(51)}^^`);
});

test('the carets end where the shown part ends', () => {
  expect(around(`${'a'.repeat(90)}${'b'.repeat(90)}`, 'b'.repeat(90)).split('\n')[1]).toBe(
    `${' '.repeat(51)}${'^'.repeat(50)}`,
  );
});
