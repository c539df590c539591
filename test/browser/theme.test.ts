import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

const background = () => getComputedStyle(document.documentElement).backgroundColor;
const light = 'rgb(246, 247, 249)';
const dark = 'rgb(14, 18, 23)';

test.each([
  ['light', 'dark', light, dark],
  ['dark', 'light', dark, light],
] as const)(
  'a reader whose system is %s chooses %s, keeps it on other pages, and goes back',
  async (system, choice, before, after) => {
    const { page, troubles } = await site.open({ colorScheme: system });
    await page.goto('/');
    expect(await page.evaluate(background)).toBe(before);
    await page.getByLabel('Appearance').selectOption(choice);
    expect(await page.evaluate(background)).toBe(after);
    await page.goto('/de/history/');
    expect(await page.getByLabel('Darstellung').inputValue()).toBe(choice);
    expect(await page.evaluate(background)).toBe(after);
    await page.getByLabel('Darstellung').selectOption('auto');
    expect(await page.evaluate(background)).toBe(before);
    expect(troubles).toEqual([]);
  },
);

test('the choice holds before the first paint', async () => {
  const { page } = await site.open({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByLabel('Appearance').selectOption('dark');
  // Without the deferred script, only what runs in the head decides.
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto('/history/');
  expect(await page.evaluate(background)).toBe(dark);
});

test('what the browser paints around the page follows the choice', async () => {
  const { page } = await site.open({ colorScheme: 'light' });
  await page.goto('/');
  const media = () =>
    page
      .locator('meta[name=theme-color]')
      .evaluateAll((all) => all.map((meta) => matchMedia((meta as HTMLMetaElement).media).matches));
  expect(await media()).toEqual([true, false]);
  await page.getByLabel('Appearance').selectOption('dark');
  expect(await media()).toEqual([false, true]);
});

test('paper stays light', async () => {
  const { page } = await site.open({ colorScheme: 'dark' });
  await page.goto('/');
  await page.getByLabel('Appearance').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(background)).toBe('rgb(255, 255, 255)');
});

test('the menu works by keyboard, and shows its focus', async () => {
  const { page } = await site.open({ colorScheme: 'light' });
  await page.goto('/');
  await page.locator('.languages summary').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  expect(await page.locator('.theme').evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid');
  await page.keyboard.press('End');
  expect(await page.evaluate(background)).toBe(dark);
});

test('without script there is no menu, and the page is as the system is', async () => {
  const { page } = await site.open({ colorScheme: 'dark', javaScriptEnabled: false });
  await page.goto('/');
  expect(await page.locator('.theme').isVisible()).toBe(false);
  await page.locator('.brand').waitFor();
});

test('where storage is forbidden, the choice holds for the page and nothing fails', async () => {
  const { page, troubles } = await site.open({ colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByLabel('Appearance').selectOption('dark');
  expect(await page.evaluate(background)).toBe(dark);
  expect(troubles).toEqual([]);
});
