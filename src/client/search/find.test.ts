import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchEntry, SearchText } from '../../core/views/search-view.ts';
import { find } from './find.ts';
import { queryWords } from './query-words.ts';
import { wordPattern } from './word-pattern.ts';

function entry(title: SearchText, ...texts: SearchText[]): SearchEntry {
  return { href: '/', status: 'resolved', start: '', times: [], title, components: ['REST API'], texts };
}

function search(found: SearchEntry, query: string, lang = 'en') {
  return find(found, queryWords(query, lang).map(wordPattern));
}

const delayed = entry('Messages delayed', 'We look into it.', 'Instagram messages arrive late, up to 1.5 hours.');

test.each(['messages', 'MESSAGE', 'mess delay', 'instagram delayed', 'rest api', '1.5'])('“%s” finds it', (query) => {
  expect(search(delayed, query)).not.toBeNull();
});

test.each(['essages', 'layed', 'messages facebook', '5 hours ago', 'mess.ages'])('“%s” doesn’t find it', (query) => {
  expect(search(delayed, query)).toBeNull();
});

test.each([
  ['ko', '로그인페이지 오류', '페이지'],
  ['ko', '메시지가 지연되고 있습니다', '메시지를 지연'],
  ['ko', '신규API를 배포했습니다', 'api'],
  ['ja', '一部のメッセージが届いていません', 'メッセージが届かない'],
  ['ja', '新APIの障害', 'api 障害'],
  ['zh', '部分消息发送延迟', '消息延迟'],
  ['th', 'ข้อความล่าช้า', 'ล่าช้า'],
])('in a text of %s, “%s” is found by “%s”', (lang, text, query) => {
  expect(search(entry('x', text), query, lang)).not.toBeNull();
});

test('a hit is in the title when all words are', () => {
  expect(search(delayed, 'delayed messages')?.inTitle).toBe(true);
  expect(search(delayed, 'delayed instagram')?.inTitle).toBe(false);
});

test('it shows the part that says most of the query, and the first part where none does', () => {
  expect(search(delayed, 'instagram late')?.shown).toBe(delayed.texts[1]);
  expect(search(delayed, 'delayed')?.shown).toBe(delayed.texts[0]);
  expect(search(entry('Delayed'), 'delayed')?.shown).toBeUndefined();
});

test('a text in another language is found as any other', () => {
  const english = { text: 'Login broken', lang: 'en', dir: 'ltr' } as const;
  expect(search(entry(english, english), 'login', 'ko')).toMatchObject({ inTitle: true, shown: english });
});

const words = [
  'Größe',
  'naïve',
  "don't",
  'API',
  '1.5',
  'x_y',
  '메시지를',
  '서버에서는',
  '카카오톡',
  'メッセージ',
  '障害',
  '届いて',
  '延迟',
  'الرسائل',
  'הודעות',
  'ล่าช้า',
  'सन्देश',
];
const separators = [' ', ', ', ' – ', '/', '(', '。', ': '];

test.each(['en', 'ko', 'ja', 'zh', 'th', 'ar'])('every word of a title finds it, on a page in %s', (lang) => {
  const titles = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators)), { minLength: 1 });
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  fc.assert(
    fc.property(titles, (pairs) => {
      const title = pairs.flat().join('');
      for (const { segment, isWordLike } of segmenter.segment(title)) {
        if (isWordLike) expect(search(entry(title), segment, lang)?.inTitle, segment).toBe(true);
      }
    }),
  );
});

test('any query is a search, and none throws', () => {
  const all = fc.string({ unit: 'binary' });
  fc.assert(fc.property(all, all, (title, query) => void search(entry(title, query), query)));
});
