import { afterEach, expect, test, vi } from 'vitest';
import { queryWords } from './query-words.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['en', '  Delayed e-mail, DELAYED!', ['delayed', 'e', 'mail']],
  ['en', 'api_key 503', ['api_key', '503']],
  ['de', 'Störung', ['storung']],
  ['ko', '메시지를', ['메시지']],
  ['ko', '서버에서는 오류가', ['서버', '오류']],
  ['ko', 'API를', ['api']],
  ['ja', 'メッセージが届かない', ['メッセージ', '届']],
  ['ja', '障害の原因', ['障害', '原因']],
  ['ja', 'ログインできない', ['ログイン']],
  ['zh', '消息延迟', ['消息', '延迟']],
  ['ar', 'تأخّر الرسائل', ['تاخر', 'الرسايل']],
])('of a query in %s, “%s”, the words are %j', (lang, query, words) => {
  expect(queryWords(query, lang)).toEqual(words);
});

test('a noun that is only two syllables long keeps its last one, though it looks like a particle', () => {
  expect(queryWords('회의 도로', 'ko')).toEqual(['회의', '도로']);
});

test('words of grammar count where there is nothing else', () => {
  expect(queryWords('ない', 'ja')).toEqual(['ない']);
});

test.each(['', '  ', '?!', '🙂 …'])('“%s” has no words', (query) => {
  expect(queryWords(query, 'en')).toEqual([]);
});

test('without a segmenter, words are what stands between spaces and signs', () => {
  vi.stubGlobal('Intl', {});
  expect(queryWords('Delayed e-mail, 메시지를', 'en')).toEqual(['delayed', 'e', 'mail', '메시지']);
});
