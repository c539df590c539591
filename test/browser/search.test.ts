import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SearchEntry } from '../../src/core/views/search-view.ts';
import { interfaceText } from '../built-pages.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

const titlesOn = (page: Page) => page.locator('.found h2').allTextContents();
const status = (page: Page) => page.locator('.found [role=status]');

/** Waits for the words of a search that is over. */
async function says(page: Page, locale: string, key: string): Promise<string> {
  const found = status(page).filter({ hasText: interfaceText(locale, `search.${key}`) });
  await found.waitFor();
  return (await found.textContent()) ?? '';
}

function entry(title: string, text: string): SearchEntry {
  return {
    href: '/',
    status: 'resolved',
    start: '2024-07-11T15:56Z',
    times: ['2024'],
    title,
    components: [],
    texts: [text],
  };
}

/** Lets the archive hold these entries alone. */
async function holdOnly(page: Page, ...chunks: (readonly SearchEntry[])[]): Promise<void> {
  await page.route('**/search/*.json', (route) => {
    const number = /(\d+)\.json$/.exec(route.request().url())?.[1];
    if (number === undefined) return route.fulfill({ json: { chunks: chunks.map((_, index) => `${index}.json`) } });
    return route.fulfill({ json: { entries: chunks[Number(number)] } });
  });
}

test.each([
  ['en', '/search/', 'WEBHOOKS delayed', 'Webhooks delayed by several hours', 'Webhooks'],
  ['de', '/de/search/', 'verspatet webhook', 'Webhooks mehrere Stunden verspätet', 'verspätet'],
  ['ko', '/ko/search/', '메시지를 Instagram에서', 'Instagram 메시지가 수신되지 않음', '메시지'],
])('a query in the address is searched for: %s', async (locale, path, query, title, marked) => {
  const { page, troubles } = await site.open();
  await page.goto(`${path}?${new URLSearchParams({ q: query })}`);
  expect(await says(page, locale, 'results')).toMatch(/\d/);
  expect(await titlesOn(page)).toContain(title);
  const hit = page.locator('.found article').filter({ hasText: title });
  expect(await hit.locator('h2 mark').allTextContents()).toContain(marked);
  await hit.locator('h2 a').click();
  await page.waitForURL(/\/incidents\//);
  expect(troubles).toEqual([]);
});

test('Japanese is found by its words', async () => {
  const { page } = await site.open();
  await page.route('**/search/?q=*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<html lang="en"', '<html lang="ja"') });
  });
  await holdOnly(page, [
    entry('メッセージの遅延', '一部のお客様にメッセージが届いていません。'),
    entry('ログインの障害', '一部のお客様がログインできません。'),
  ]);
  await page.goto(`/search/?${new URLSearchParams({ q: 'メッセージが届かない' })}`);
  await says(page, 'en', 'results');
  expect(await titlesOn(page)).toEqual(['メッセージの遅延']);
  expect(await page.locator('.found article > p mark').allTextContents()).toEqual(['メッセージ', '届']);
});

test('what is typed is searched for without leaving the page, and stands in the address', async () => {
  const { page, troubles } = await site.open();
  await page.goto('/search/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('instagram');
  await says(page, 'en', 'results');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=instagram');
  expect((await titlesOn(page))[0]).toBe('Instagram messages not received');
  expect(requests).not.toContain('/search/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.type('xyz');
  expect(await says(page, 'en', 'none')).not.toBe('');
  expect(await titlesOn(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('what is typed before the search is loaded is searched for, and stands in the address', async () => {
  const { page, troubles } = await site.open();
  const typed = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('instagram');
  typed.resolve();
  await says(page, 'en', 'results');
  expect(new URL(page.url()).search).toBe('?q=instagram');
  expect((await titlesOn(page))[0]).toBe('Instagram messages not received');
  expect(troubles).toEqual([]);
});

test('the page loads nothing of the archive before somebody searches', async () => {
  const { page } = await site.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
});

test('entries with the words in their title come first, then the newest', async () => {
  const { page } = await site.open();
  await holdOnly(page, [entry('New', 'A needle.')], [entry('Needle', 'Old.')], [entry('Oldest', 'A needle.')]);
  await page.goto('/search/?q=needle');
  await says(page, 'en', 'results');
  expect(await titlesOn(page)).toEqual(['Needle', 'New', 'Oldest']);
});

test('after some results the reader is asked whether to look on', async () => {
  const { page } = await site.open();
  await holdOnly(page, Array(30).fill(entry('Needle', 'New.')), [entry('Needle', 'Old.')]);
  await page.goto('/search/?q=needle');
  await page.getByRole('button', { name: interfaceText('en', 'search.older') }).click();
  await expect.poll(() => status(page).textContent()).toContain('31');
  expect(await page.getByRole('button', { name: interfaceText('en', 'search.older') }).count()).toBe(0);
});

test('a text of an entry is never markup', async () => {
  const { page, troubles } = await site.open();
  await holdOnly(page, [entry('<img src=x onerror=alert(1)>', '<script>needle</script>')]);
  await page.goto('/search/?q=needle');
  await says(page, 'en', 'results');
  expect(await titlesOn(page)).toEqual(['<img src=x onerror=alert(1)>']);
  expect(await page.locator('.found :is(img, script)').count()).toBe(0);
  expect(troubles).toEqual([]);
});

test('a part of the archive that is missing is told, and what is there is shown', async () => {
  const { page } = await site.open();
  await page.route('**/search/2026-11.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/?q=instagram');
  await says(page, 'en', 'incomplete');
  expect(await titlesOn(page)).toContain('Instagram messages not received');
});

test('offline it says so, and searches once the browser is online', async () => {
  const { page } = await site.open();
  await page.goto('/search/');
  await page.getByRole('searchbox').focus();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.keyboard.type('instagram');
  await says(page, 'en', 'incomplete');
  await page.context().setOffline(false);
  await says(page, 'en', 'results');
  expect(await titlesOn(page)).toContain('Instagram messages not received');
});

test('without JavaScript the page says so and leads to the history and the components', async () => {
  const { page } = await site.open({ javaScriptEnabled: false });
  await page.goto('/de/history/');
  await page.getByRole('searchbox').fill('webhook');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/de/search/?q=webhook');
  expect(await page.locator('main').textContent()).toMatch(interfaceText('de', 'search.withoutScript'));
  await page.locator('main .notice a[href="/de/components/messaging/"]').click();
  await page.waitForURL('**/de/components/messaging/');
});

test.each(['light', 'dark'] as const)('in results, axe finds nothing, right to left, %s', async (colorScheme) => {
  const { page } = await site.open({ colorScheme, viewport: { width: 360, height: 740 } });
  await page.goto('/ar/search/?q=api');
  await says(page, 'ar', 'results');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`))).toEqual([]);
});
