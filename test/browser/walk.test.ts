import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPageKinds, locales, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Follows a link as a reader does, opening the menu that holds it where it is folded away. */
async function follow(page: Page, selector: string): Promise<string> {
  const links = page.locator(selector);
  const visible = links.filter({ visible: true });
  if ((await visible.count()) === 0) {
    await page.locator('details').filter({ has: links }).first().locator('summary').first().click();
  }
  await visible.first().click();
  await page.waitForLoadState();
  return new URL(page.url()).pathname;
}

describe.each([
  ['with', true],
  ['without', false],
])('on a phone %s JavaScript', (_, javaScriptEnabled) => {
  test('a reader walks from home to an incident, through its languages, to the history and a lost page', async () => {
    const { page, troubles } = await site.open({ ...phone, javaScriptEnabled });
    await page.goto('/');
    const language = () => page.locator('html').getAttribute('lang');

    expect(await follow(page, 'main a[href*="/incidents/"]')).toMatch(/^\/incidents\/[^/]+\/$/);
    await page.goto(pathOf('en', 'incident'));
    const heading = () => page.locator('#update-20240712T0123Z').textContent();
    expect(await heading()).toContain('July 12, 2024 01:23 AM UTC');

    expect(await follow(page, 'a[lang="de"]')).toBe(pathOf('de', 'incident'));
    expect(await language()).toBe('de');
    expect(await heading()).toContain('11. Juli 2024, 18:23 Uhr PT');

    expect(await follow(page, 'a[lang="ko"]')).toBe(pathOf('ko', 'incident'));
    expect(await language()).toBe('ko');
    expect(await heading()).toContain('2024년 7월 11일 오후 6:23(태평양 시간)');

    expect(await follow(page, 'a[href="/ko/history/"]')).toBe('/ko/history/');
    expect(await follow(page, 'main a[href="/ko/history/2024-07/"]')).toBe('/ko/history/2024-07/');
    expect(await follow(page, `main a[href="${pathOf('ko', 'incident')}"]`)).toBe(pathOf('ko', 'incident'));
    expect(troubles).toEqual([]);

    const lost = await page.goto('/no/such/page/');
    expect(lost?.status()).toBe(404);
    expect(await follow(page, 'main a[href]')).toMatch(/^\/.*\/?$/);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

test.each(locales)('no page of any kind errs, asks another host or is wider than a phone: %s', async (locale) => {
  const { page, troubles } = await site.open(phone);
  const wide: string[] = [];
  for (const kind of allPageKinds) {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      const response = await page.goto(pathOf(locale, kind));
      expect(response?.status(), kind).toBe(200);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      if (scroll > client || client > width) wide.push(`${kind}: ${scroll} px of ${width}`);
    }
  }
  expect(wide).toEqual([]);
  expect(troubles).toEqual([]);
});
