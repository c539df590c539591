/** The page that `tidings translations --format html` makes of the example, in all its languages, opened from the disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { now, packageRoot, tidings } from '../project.ts';

let folder: string;
let browser: Browser;
const whole = 'whole.html';
/** Axe needs 20 seconds for the whole. */
const narrow = 'narrow.html';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidings-test-'));
  await make(whole);
  await make(narrow, '--locale', 'en,ar,de,ja');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function make(name: string, ...options: string[]): Promise<void> {
  const usual = ['--root', packageRoot, '--now', now, '--format', 'html', '--out', join(folder, name)];
  const { status, output } = await tidings('translations', ...usual, ...options);
  if (status !== 0) throw new Error(output);
}

async function open({ width = 1280, colorScheme = 'light' as 'light' | 'dark', file = whole } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('request', (request) => troubles.push(request.url()));
  const address = pathToFileURL(join(folder, file)).href;
  await page.goto(address);
  return { page, troubles: () => troubles.filter((trouble) => trouble !== address) };
}

const close = (page: Page) => page.context().close();

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)('axe finds nothing, %i pixels wide, %s', async (width, colorScheme) => {
  const { page, troubles } = await open({ width, colorScheme, file: narrow });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`))).toEqual([]);
  expect(troubles()).toEqual([]);
  await close(page);
});

test.each([320, 1280])('only the table is wider than the page, %i pixels wide', async (width) => {
  const { page } = await open({ width });
  const widths = await page.evaluate(() => {
    const of = (element: Element | null) => (element ? element.scrollWidth - element.clientWidth : -1);
    return { page: of(document.documentElement), table: of(document.querySelector('.scrolling')) };
  });
  expect(widths.page).toBe(0);
  expect(widths.table).toBeGreaterThan(500);
  await close(page);
});

test.each([360, 1280])('a language leads to its column, and the heads stay in sight, %i pixels wide', async (width) => {
  const { page } = await open({ width });
  await page.locator('a[href="#in-zh-Hant"]').click();
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (found === null) throw new Error(`${selector} is not shown`);
    return found;
  };
  const [region, name] = [await box('.scrolling'), await box('tbody tr:not(.group) th')];
  const language = await box('#in-zh-Hant');
  expect(name.x - region.x).toBeLessThan(2);
  expect(language.x).toBeGreaterThanOrEqual(name.x + name.width - 1);
  expect(language.x + language.width).toBeLessThanOrEqual(region.x + region.width + 1);
  await page.locator('.scrolling').evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  expect((await box('#in-zh-Hant')).y - (await box('.scrolling')).y).toBeLessThan(3);
  await close(page);
});

test('the table is reached and moved with the keyboard', async () => {
  const { page } = await open();
  const region = page.locator('.scrolling');
  await region.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await close(page);
});
