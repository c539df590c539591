import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

const home = (locale: string) => (locale === 'en' ? '/' : `/${locale}/`);
const barsOf = (page: Page, id: string) =>
  page.locator('li', { has: page.locator(`a[href$="/components/${id}/"]`) }).locator('.bars');

test('a component has ninety bars, and on a phone the newest thirty of them', async () => {
  const { page, troubles } = await site.open({ viewport: { width: 1280, height: 900 } });
  await page.goto('/');
  const shown = () =>
    barsOf(page, 'messaging')
      .locator('.days > *')
      .evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).offsetWidth > 0));
  expect(await shown()).toEqual(Array.from({ length: 90 }, () => true));
  expect(await barsOf(page, 'messaging').getByText('90 days ago').isVisible()).toBe(true);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await shown()).toEqual([
    ...Array.from({ length: 60 }, () => false),
    ...Array.from({ length: 30 }, () => true),
  ]);
  expect(await barsOf(page, 'messaging').getByText('30 days ago').isVisible()).toBe(true);
  expect(troubles).toEqual([]);
});

test('the bars say in words what they show, and each eventful day is a link with all that its tip says', async () => {
  const { page } = await site.open();
  await page.goto('/');
  const bars = page.getByRole('figure', { name: /^Last 90 days: 99\.\d+% uptime, \d+ days? with incidents$/ });
  expect(await bars.count()).toBeGreaterThan(0);
  const day = barsOf(page, 'messaging').getByRole('link', { name: /^October 27, 2026/ });
  expect(await day.count()).toBe(1);
  const name = (await day.ariaSnapshot()).replaceAll(/\s+/g, ' ');
  for (const words of [
    'Major outage',
    '53 minutes',
    'Degraded performance',
    '1 hour 5 minutes',
    'Messages could not be sent',
  ])
    expect(name).toContain(words);
});

test('each severity has its own height, so that colour says nothing alone', async () => {
  const { page } = await site.open({ viewport: { width: 1280, height: 900 } });
  await page.goto('/');
  const heightOf = (selector: string) =>
    page
      .locator(`.days > ${selector}`)
      .first()
      .evaluate((bar) => getComputedStyle(bar, bar.localName === 'a' ? '::before' : undefined).height);
  const heights = await Promise.all(['i:not([class])', '.minor', '.major', '.critical'].map(heightOf));
  expect(heights.map(Number.parseFloat)).toEqual(heights.map(Number.parseFloat).toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(4);
  const planned = page.locator('.days > .maintenance').first();
  expect(await planned.evaluate((bar) => getComputedStyle(bar, '::before').borderTopStyle)).toBe('solid');
});

describe.each(locales)('tips in %s', (locale) => {
  test.each([1280, 700, 360, 320])(
    'each stands below its own day and within the page, %i pixels wide',
    async (width) => {
      const { page } = await site.open({ viewport: { width, height: 800 } });
      await page.goto(home(locale));
      const days = page.locator('.days a:visible');
      const count = await days.count();
      expect(count).toBeGreaterThan(3);
      const wrong: string[] = [];
      for (let index = 0; index < count; index++) {
        const day = days.nth(index);
        await day.focus();
        const tip = day.locator('.tip');
        const [bar, box] = [await day.boundingBox(), await tip.boundingBox()];
        const text = await tip.innerText();
        if (bar === null || box === null) throw new Error('a day is not shown');
        const seen = await tip.evaluate((element) => getComputedStyle(element).opacity);
        if (seen !== '1') wrong.push(`not seen: ${text}`);
        if (box.x < 0 || box.x + box.width > width) wrong.push(`cut off: ${text}`);
        if (bar.x < box.x - 1 || bar.x + bar.width > box.x + box.width + 1) wrong.push(`beside its day: ${text}`);
      }
      expect(wrong).toEqual([]);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll).toBe(client);
    },
  );
});

test('a tip comes with the pointer, stays while the pointer is on it, and goes with it', async () => {
  const { page } = await site.open({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  await page.goto('/');
  const day = barsOf(page, 'help-center').locator('.days a').first();
  const tip = day.locator('.tip');
  const opacity = () => tip.evaluate((element) => getComputedStyle(element).opacity);
  expect(await opacity()).toBe('0');
  await day.hover();
  expect(await opacity()).toBe('1');
  const box = await tip.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20);
  expect(await opacity()).toBe('1');
  await page.mouse.move(5, 5);
  expect(await opacity()).toBe('0');
});

test('a day with one entry leads to it, and one with more to its month', async () => {
  const { page } = await site.open();
  await page.goto('/de/');
  const paths = await barsOf(page, 'messaging')
    .locator('.days a')
    .evaluateAll((days) => days.map((day) => new URL((day as HTMLAnchorElement).href).pathname));
  expect(paths).toContain('/de/incidents/2026-10-27-messages-not-sent/');
  await page.goto(`${paths[0]}`);
  expect(await page.locator('h1').textContent()).toContain('Nachrichten konnten nicht gesendet werden');
});

test('the explanation of the uptime opens without JavaScript and shows the weights', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  await page.goto('/de/components/api/');
  await page.getByText('So wird die Verfügbarkeit berechnet').click();
  expect(await page.locator('.method').innerText()).toMatch(/Teilausfall × 30\s%/);
});

test('every one of the last seven days stands on the home page, with what happened or that nothing did', async () => {
  const { page } = await site.open();
  await page.goto('/');
  const days = await page.locator('.last-days > li').allInnerTexts();
  expect(days.map((day) => day.split('\n')[0])).toEqual(
    [15, 14, 13, 12, 11, 10, 9].map((date) => `November ${date}, 2026`),
  );
  expect(days[0]).toContain('Elevated error rate for API calls');
  expect(days[6]).toContain('No incidents');
});
