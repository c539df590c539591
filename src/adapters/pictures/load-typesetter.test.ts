import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../package-root.ts';
import { loadTypesetter } from './load-typesetter.ts';

const style = { size: 10, weight: 700, lang: 'en', dir: 'ltr' } as const;

async function setIn(lang: string, text: string, dir: 'ltr' | 'rtl' = 'ltr') {
  const set = await loadTypesetter([{ text, lang }]);
  return set(text, { ...style, lang, dir });
}

/** All signs of the strings, the zones and the names in a locale file. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join(' ') : '';
}

const folder = join(packageRoot, 'locales');
const locales = readdirSync(folder).map((file): [name: string, lang: string, text: string, dir: 'ltr' | 'rtl'] => {
  const { meta, zones, strings } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const text = [...new Set(textOf([meta.name, zones, strings]))].join('');
  return [file, meta.lang, text, meta.dir];
});

test.each(locales)('every sign of %s is drawn', async (_, lang, text, dir) => {
  const { missing, glyphs } = await setIn(lang, text, dir);
  expect(missing).toBe(0);
  expect(glyphs.length).toBeGreaterThan(20);
});

test.each([
  ['Arabic letters join: two letters are other shapes than each by itself', 'ar', 'لا', 'ل', 'ا'],
  ['Devanagari makes conjuncts', 'hi', 'क्ष', 'क', 'ष'],
])('%s', async (_, lang, together, first, second) => {
  const pathsOf = async (text: string) =>
    (await setIn(lang, text, lang === 'ar' ? 'rtl' : 'ltr')).glyphs.map(({ path }) => path);
  const joined = await pathsOf(together);
  expect(joined).not.toEqual([...(await pathsOf(first)), ...(await pathsOf(second))]);
  expect(joined.length).toBeGreaterThan(0);
});

test('a Han character has the shape of its language', async () => {
  const shapes = await Promise.all(
    ['ja', 'zh-Hans', 'zh-Hant', 'ko'].map(async (lang) => (await setIn(lang, '骨')).glyphs[0]?.path),
  );
  expect(new Set(shapes).size).toBeGreaterThan(1);
  expect(shapes[0]).not.toBe(shapes[1]);
});

test('a Latin name in Arabic stands at its left', async () => {
  const { glyphs, width } = await setIn('ar', 'رسائل Meta', 'rtl');
  const latin = (await setIn('en', 'M')).glyphs[0]?.path;
  const at = glyphs.find(({ path }) => path === latin)?.x ?? width;
  expect(at).toBeLessThan(width / 2);
});

test('weights differ, and sizes are in proportion', async () => {
  const set = await loadTypesetter([{ text: 'Wide', lang: 'en' }]);
  const [regular, bold] = [set('Wide', { ...style, weight: 400 }), set('Wide', style)];
  expect(bold.width).toBeGreaterThan(regular.width);
  expect(set('Wide', { ...style, size: 20 }).width).toBeCloseTo(bold.width * 2, 6);
});

test('emoji are drawn, of several signs as one', async () => {
  const { glyphs, missing } = await setIn('en', '👨‍👩‍👧');
  expect([glyphs.length, missing]).toEqual([1, 0]);
  expect((await setIn('en', '🔥')).missing).toBe(0);
});

test('what no font has is left out, and counted', async () => {
  const { glyphs, missing } = await setIn('en', 'a\u{10330}b');
  expect([glyphs.length, missing]).toEqual([2, 1]);
});
