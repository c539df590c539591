import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

async function choose(page: Page, locale: string): Promise<void> {
  await page.locator('.languages summary').click();
  await page.locator(`.languages a[lang=${locale}]`).click();
  await page.waitForLoadState();
}

const pathAt = async (page: Page, path: string) => {
  await page.goto(path);
  await page.waitForLoadState();
  return new URL(page.url()).pathname;
};

test('the language chosen from the menu is followed from the home page, and only from there', async () => {
  const { page, troubles } = await site.open({ locale: 'en' });
  await page.goto('/history/');
  await choose(page, 'de');
  expect(await pathAt(page, '/')).toBe('/de/');
  expect(await pathAt(page, '/history/')).toBe('/history/');
  expect(await pathAt(page, '/ko/')).toBe('/ko/');
  expect(await page.evaluate(() => ({ ...localStorage }))).toMatchObject({ language: 'de' });
  expect(await page.context().cookies()).toEqual([]);
  expect(troubles).toEqual([]);
});

test('who chooses the default language again, or comes from this site, stays', async () => {
  const { page } = await site.open({ locale: 'en' });
  await page.goto('/');
  await choose(page, 'ko');
  await page.goto('/history/');
  await page.locator('.brand').click();
  await page.waitForLoadState();
  expect(new URL(page.url()).pathname).toBe('/');
  await choose(page, 'en');
  expect(await pathAt(page, '/')).toBe('/');
});

test('nothing is followed by guess: not the language of the browser, nor a language that the site lacks', async () => {
  const { page, troubles } = await site.open({ locale: 'de-DE' });
  expect(await pathAt(page, '/')).toBe('/');
  await page.evaluate(() => localStorage.setItem('language', '//example.org'));
  expect(await pathAt(page, '/')).toBe('/');
  expect(troubles).toEqual([]);
});
