import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPageKinds, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';
import { stretch } from './stretch.ts';

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
