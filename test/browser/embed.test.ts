/** The state in a page of another host: by script and in a frame. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { interfaceText } from '../built-pages.ts';
import { type EmbeddingHost, embeddingHost } from './embedding-page.ts';

let host: EmbeddingHost;
let opened: Page | undefined;
beforeAll(async () => {
  host = await embeddingHost();
});
afterEach(() => opened?.context().close());
afterAll(() => host?.close());

const script = (attributes = '') => `<main><script async src="${host.site}embed.js" ${attributes}></script></main>`;
const frame = (locale = '') =>
  `<iframe src="${host.site}${locale}embed/" title="State" width="400" height="200"></iframe>`;

async function open(...given: Parameters<EmbeddingHost['open']>) {
  const found = await host.open(...given);
  opened = found.page;
  return { ...found, box: found.page.locator('.box'), framed: found.page.frameLocator('iframe').locator('.box') };
}

const lookOf = (box: Locator) =>
  box.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return { backgroundColor, color };
  });
const light = { backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(22, 27, 36)' };
const dark = { backgroundColor: 'rgb(22, 27, 34)', color: 'rgb(231, 235, 241)' };

test.each([
  ['de', 'de/'],
  ['en', ''],
])('both show the state and what is open in the language that is asked for: %s', async (locale, folder) => {
  const { page, box, framed, troubles } = await open(script(`data-locale="${locale}"`) + frame(folder));
  for (const shown of [box, framed]) {
    expect(await shown.locator('.words').textContent()).toMatch(interfaceText(locale, 'indicator.minor'));
    const links = await shown.locator('li a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const incidents = ['2026-11-14-api-errors', '2026-11-13-email-notifications'];
    expect(links).toEqual(incidents.map((slug) => `https://example.com/status/${folder}incidents/${slug}/`));
  }
  expect(await framed.locator('li').first().textContent()).toMatch(interfaceText(locale, 'status.incident.monitoring'));
  expect(await box.getAttribute('lang')).toBe(locale);
  expect(await box.locator('.words a').getAttribute('href')).toBe(host.site + folder);
  expect(troubles).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the script leaves nothing in the page but its box', async () => {
  const names = (page: Page) => page.evaluate(() => [Object.keys(window).sort(), { ...localStorage }]);
  const plain = await open('<main></main>');
  const before = await names(plain.page);
  await plain.page.context().close();
  const { page, box } = await open(script());
  await box.waitFor();
  expect(await names(page)).toEqual(before);
  expect(await page.evaluate(() => document.querySelector('main')?.innerHTML.replace(/src="[^"]*"/, ''))).toBe(
    '<script async="" ></script><div></div>',
  );
});

test.each([
  ['ko-KR', 'ko'],
  ['de-AT', 'de'],
  ['ar-EG', 'ar'],
  ['fr-FR', 'en'],
])('the script follows the language of the reader: %s', async (locale, shown) => {
  const { box } = await open(script(), { locale });
  expect(await box.getAttribute('lang')).toBe(shown);
});

test('a language that the site lacks is as none', async () => {
  const { box } = await open(script('data-locale="xx"'), { locale: 'ko' });
  expect(await box.getAttribute('lang')).toBe('ko');
});

test('both are light or dark as the reader’s system is, and the script as the page wishes', async () => {
  const { page, box, framed } = await open(script() + frame(), { colorScheme: 'light' });
  for (const shown of [box, framed]) expect(await lookOf(shown)).toEqual(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const shown of [box, framed]) expect(await lookOf(shown)).toEqual(dark);
  await page.context().close();
  const forced = await open(script('data-theme="dark"'), { colorScheme: 'light' });
  expect(await lookOf(forced.box)).toEqual(dark);
});

test('from right to left, both begin at the right, and a title in English keeps its own direction', async () => {
  const { box, framed } = await open(script('data-locale="ar"') + frame('ar/'));
  for (const shown of [box, framed]) {
    const [icon, words] = await Promise.all(['svg', '.words'].map((part) => shown.locator(part).boundingBox()));
    expect(icon?.x).toBeGreaterThan(words?.x ?? Number.NaN);
    expect(await shown.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  }
});

test.each(['light', 'dark'] as const)('axe finds nothing in both, %s', async (colorScheme) => {
  const { page, box } = await open(script() + frame(), { colorScheme });
  await box.waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`))).toEqual([]);
});

test('links of the frame open in place of the page that holds it', async () => {
  const { page, framed } = await open(frame('de/'));
  await page.route('https://example.com/**', (route) => route.fulfill({ contentType: 'text/html', body: 'here' }));
  await framed.locator('li a').first().click();
  await page.waitForURL('https://example.com/status/de/incidents/2026-11-14-api-errors/');
});

test('what fails leaves a plain link, also after it went well, and every five minutes it is tried again', async () => {
  const name = 'status/api/v2/summary.json';
  const summary = host.files.get(name) ?? Buffer.from('');
  host.files.set(name, Buffer.from('<!doctype html>not what was asked for'));
  try {
    const { page, box, troubles } = await open(script(), { locale: 'en' });
    const link = page.locator('main div > a');
    expect([await link.textContent(), await link.getAttribute('href')]).toEqual(['Sunshine Status', host.site]);
    expect(troubles).toEqual([]);
    host.files.set(name, summary);
    await page.clock.fastForward('05:00');
    await box.waitFor();
    expect(await link.count()).toBe(0);
    host.files.delete(name);
    await page.clock.fastForward('05:00');
    await link.waitFor();
    expect(await box.count()).toBe(0);
  } finally {
    host.files.set(name, summary);
  }
});
