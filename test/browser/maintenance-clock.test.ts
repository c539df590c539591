import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

/** From 2032-02-29T06:00Z to 12:00Z; the site is built years before. */
const maintenance = 'maintenance/2032-02-29-asia-pacific-data-centre/';
const shown = (page: Page) => page.locator('[data-from] .badge').filter({ visible: true }).allTextContents();

test.each([
  ['2032-02-29T05:59:00Z', 'Scheduled'],
  ['2032-02-29T06:00:00Z', 'In progress'],
  ['2032-02-29T11:59:00Z', 'In progress'],
  ['2032-02-29T12:00:00Z', 'Completed'],
])('a maintenance that has begun or ended since the site was built shows its true state: %s', async (time, state) => {
  const { page, troubles } = await site.open();
  await page.clock.install({ time });
  for (const path of ['/', '/maintenance/', `/${maintenance}`]) {
    await page.goto(path);
    await expect.poll(() => shown(page)).toEqual([state]);
  }
  expect(troubles).toEqual([]);
});

test('it begins and ends before the reader’s eyes, and is told to screen readers', async () => {
  const { page } = await site.open({ timezoneId: 'UTC' });
  await page.clock.install({ time: '2032-02-29T05:30:00Z' });
  await page.goto(`/de/${maintenance}`);
  expect(await shown(page)).toEqual(['Geplant']);
  expect(await page.locator('[data-tick=until] .tick').textContent()).toBe('in 30 Minuten');
  expect(await page.locator('#words').textContent()).toBe('');
  await page.clock.fastForward('30:00');
  await expect.poll(() => shown(page)).toEqual(['Im Gange']);
  expect(await page.locator('#words').textContent()).toMatch(/: Im Gange$/);
  await page.clock.fastForward('06:00:00');
  await expect.poll(() => shown(page)).toEqual(['Abgeschlossen']);
});

test('without script it stays what was true when the site was built, with its window', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  await page.goto(`/${maintenance}`);
  expect(await page.locator('[data-from] .badge').filter({ visible: true }).allTextContents()).toEqual(['Scheduled']);
  expect(await page.locator('.facts').innerText()).toContain('February 29, 2032 06:00 AM UTC');
});
