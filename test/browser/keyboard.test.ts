import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPageKinds, locales, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';
import { type TabStop, tabStops } from './tab-stops.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 640 };
const rising = (numbers: readonly number[]) => numbers.every((number, index) => number > (numbers[index - 1] ?? -1));

test.each([
  ['wide, left to right', wide, 'en'],
  ['narrow, right to left', narrow, 'ar'],
] as const)(
  'a keyboard comes to everything in reading order, sees where it is, and out again: %s',
  async (_, viewport, locale) => {
    const { page } = await site.open({ viewport });
    for (const kind of allPageKinds) {
      await page.goto(pathOf(locale, kind));
      const { stops, missed } = await tabStops(page);
      const names = (unfit: readonly TabStop[]) => unfit.map(({ name }) => name);
      expect(rising(stops.map(({ order }) => order)), kind).toBe(true);
      expect(names(stops.filter(({ marked }) => !marked)), kind).toEqual([]);
      expect(names(stops.filter(({ seen }) => !seen)), kind).toEqual([]);
      expect(missed, kind).toEqual([]);
      expect(stops.length, kind).toBeGreaterThan(8);
    }
    await page.context().close();
  },
);

test('the walk tells of what it does not reach, does not see, or can’t get out of', async () => {
  const { page } = await site.open({ viewport: wide, bypassCSP: true });
  await page.goto('/404.html');
  await page.addStyleTag({
    content:
      '.skip:focus { outline: none } .site-nav a:focus { opacity: 1; outline: 3px solid; position: fixed; left: -999px }',
  });
  const { stops } = await tabStops(page);
  expect(stops.find(({ marked }) => !marked)?.name).toBe('a Skip to content');
  expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([
    'a Status',
    'a History',
    'a Maintenance',
    'a Post-mortems',
  ]);
  await page.goto('/404.html');
  await page.evaluate(() =>
    document.addEventListener('keydown', (event) => {
      if (document.activeElement?.closest('.site-footer')) event.preventDefault();
    }),
  );
  await expect(tabStops(page)).rejects.toThrow('the Tab key never leaves the page');
  await page.context().close();
});

test.each(locales)('the first key shows a link that skips to the content: %s', async (locale) => {
  const { page } = await site.open({ viewport: narrow });
  await page.goto(pathOf(locale, 'incident'));
  const skip = page.locator('a[href="#content"]');
  expect(await isInWindow(page, 'a[href="#content"]')).toBe(false);
  await page.keyboard.press('Tab');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await isInWindow(page, 'a[href="#content"]')).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.context().close();
});

test('the menu of languages opens by key, leads to another language, and back to the same place', async () => {
  const { page } = await site.open({ viewport: narrow });
  await page.goto(pathOf('en', 'incident'));
  const menu = page.locator('.languages');
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await menu.getAttribute('open')).not.toBeNull();
  for (const _ of locales.slice(0, locales.indexOf('ar') + 1)) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('lang'))) === 'ar') break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${pathOf('ar', 'incident')}`);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.context().close();
});

function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
}
