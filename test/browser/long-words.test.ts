import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPageKinds, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

/** Longer than any line of a phone: a German compound, a run of Korean and of Arabic without a space. */
const longWords = {
  de: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  ko: '한국전자통신연구원초고속정보통신망구축사업추진위원회사무국장비서실',
  ar: 'أفاستسقيناكموهاوسيعلمونكموهافسيكفيكهموأنلزمكموها',
} as const;

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

/**
 * Puts the word in the place of every title, name, label and link, and tells which of them then stand outside the page. Below bars
 * stand three short times of the platform's own, kept whole.
 */
function stretch(page: Page, word: string): Promise<{ sideways: number; outside: string[]; replaced: number }> {
  return page.evaluate((long) => {
    const leaves = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.childElementCount === 0 &&
        element.textContent.trim() !== '' &&
        !element.closest('svg, script, style, option, code, figcaption, .hidden-text, .skip'),
    );
    for (const leaf of leaves) leaf.textContent = long;
    const width = document.documentElement.clientWidth;
    const outside = leaves.filter((leaf) => {
      const { left, right, height } = leaf.getBoundingClientRect();
      // A table scrolls in a box of its own.
      return height > 0 && (left < -1 || right > width + 1) && leaf.closest('table, details:not([open])') === null;
    });
    return {
      sideways: document.documentElement.scrollWidth - width,
      outside: outside.map((leaf) => leaf.cloneNode() as Element).map(({ outerHTML }) => outerHTML.slice(0, 80)),
      replaced: leaves.length,
    };
  }, word);
}

test.each(Object.entries(longWords))(
  'however long its words are, no page is wider than a phone, nor than a window at 200 %: %s',
  async (locale, word) => {
    const { page } = await site.open({ bypassCSP: true });
    for (const kind of allPageKinds) {
      for (const [width, size] of [
        [320, '100%'],
        [640, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(pathOf(locale, kind));
        await page.addStyleTag({ content: `html { font-size: ${size} }` });
        const { sideways, outside, replaced } = await stretch(page, word);
        expect({ sideways, outside }, `${kind} at ${width} px`).toEqual({ sideways: 0, outside: [] });
        expect(replaced, kind).toBeGreaterThan(10);
      }
    }
    await page.context().close();
  },
);

test('a word that can’t be broken is found', async () => {
  const { page } = await site.open({ viewport: { width: 320, height: 740 }, bypassCSP: true });
  await page.goto('/');
  await page.addStyleTag({ content: 'body { overflow-wrap: normal }' });
  const { sideways, outside } = await stretch(page, longWords.de);
  expect(sideways).toBeGreaterThan(0);
  expect(outside.length).toBeGreaterThan(0);
  await page.context().close();
});
