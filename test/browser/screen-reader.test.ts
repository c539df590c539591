import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPageKinds, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

/** On each kind of page, what `read` gives there. */
async function onEachPage<Found>(locale: string, read: () => Found): Promise<[string, Found][]> {
  const { page } = await site.open();
  const found: [string, Found][] = [];
  for (const kind of allPageKinds) {
    await page.goto(pathOf(locale, kind));
    found.push([kind, (await page.evaluate(read)) as Found]);
  }
  await page.context().close();
  return found;
}

test.each(['en', 'ar'])(
  'a person jumps by headings through every page, and no level is left out: %s',
  async (locale) => {
    const pages = await onEachPage(locale, () =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName, textContent }) => ({
        level: Number(localName.slice(1)),
        words: textContent.trim(),
      })),
    );
    for (const [kind, headings] of pages) {
      expect(
        headings.map(({ words }) => words),
        kind,
      ).not.toContain('');
      expect(
        headings.filter(({ level }) => level === 1),
        kind,
      ).toHaveLength(1);
      const skipped = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1);
      expect(
        skipped.map(({ words }) => words),
        kind,
      ).toEqual([]);
    }
  },
);

test.each(['en', 'ar'])(
  'a person jumps by landmarks, all of them named, and what is new will be said in one place: %s',
  async (locale) => {
    const pages = await onEachPage(locale, () => ({
      banners: document.querySelectorAll('body > header').length,
      mains: document.querySelectorAll('main').length,
      ends: document.querySelectorAll('body > footer').length,
      live: document.querySelectorAll('body > [role="status"]').length,
      outside: [...document.body.children]
        .filter((element) => element.matches('div, p, section, ul, ol') && element.role !== 'status')
        .map(({ localName }) => localName),
      navigations: [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label') ?? ''),
      nameless: [...document.querySelectorAll('section[aria-labelledby]')]
        .map((section) => section.getAttribute('aria-labelledby') ?? '')
        .filter((id) => !document.getElementById(id)?.textContent.trim()),
    }));
    for (const [kind, { navigations, ...counts }] of pages) {
      expect(counts, kind).toEqual({ banners: 1, mains: 1, ends: 1, live: 1, outside: [], nameless: [] });
      expect(navigations.length, kind).toBeGreaterThanOrEqual(2);
      expect(navigations, kind).not.toContain('');
      expect(new Set(navigations).size, kind).toBe(navigations.length);
    }
  },
);

test('a voice changes to the language of each text, and each such text tells its direction', async () => {
  const pages = await onEachPage('ar', () =>
    [...document.querySelectorAll('main [lang]')]
      .filter((element) => /\p{L}/u.test(element.textContent))
      .map((element) => ({
        lang: element.getAttribute('lang'),
        dir: getComputedStyle(element).direction,
        isArabic: /\p{Script=Arabic}/u.test(element.textContent.replace(/\p{Script=Latin}[^\p{L}]*/gu, '')),
      })),
  );
  const texts = pages.flatMap(([, found]) => found);
  expect(texts.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(20);
  expect(texts.filter(({ lang, dir }) => dir !== (lang === 'ar' ? 'rtl' : 'ltr'))).toEqual([]);
});

test('every time keeps its own order between Arabic words, and so do names and codes', async () => {
  const pages = await onEachPage('ar', () =>
    [...document.querySelectorAll('time, code, [translate="no"]')].map((element) => ({
      words: element.textContent,
      bidi: getComputedStyle(element).unicodeBidi,
      direction: getComputedStyle(element).direction,
      isCode: element.localName === 'code',
    })),
  );
  const found = pages.flatMap(([, elements]) => elements);
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ bidi }) => bidi !== 'isolate').map(({ words }) => words)).toEqual([]);
  const codes = found.filter(({ isCode }) => isCode);
  expect(codes.length).toBeGreaterThan(2);
  expect(codes.filter(({ direction }) => direction !== 'ltr')).toEqual([]);
});
