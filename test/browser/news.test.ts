import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { exampleFiles } from '../built-pages.ts';
import { type StaticHost, serveFiles } from '../static-host.ts';

/** What the host has; a test changes it. */
let files: Map<string, Buffer>;
let host: StaticHost;
let browser: Browser;
const original = new Map<string, Buffer>();

beforeAll(async () => {
  for (const [file, bytes] of await exampleFiles()) original.set(file, bytes);
  files = new Map(original);
  host = await serveFiles(files);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(() => {
  for (const [file, bytes] of original) files.set(file, bytes);
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: host.origin, timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  await page.clock.install({ time: '2026-11-15T10:05:00Z' });
  await page.goto(path);
  return page;
}

function publish(file: string, search: string, replacement: string): void {
  const text = String(files.get(file));
  if (!text.includes(search)) throw new Error(`${file} has no ${search}`);
  files.set(file, Buffer.from(text.replace(search, replacement)));
}

const line = (page: Page) => page.locator('.news').textContent();
const heard = (page: Page) => page.locator('#words').textContent();
const asked = (file: string) => host.answers.filter((answer) => answer.endsWith(` ${file}`));
const title = 'Elevated error rate for API calls';

test('an open page asks for itself each minute, at no cost while nothing changed, and says how fresh it is', async () => {
  const page = await open('/');
  expect((await line(page))?.replace(/\s/g, ' ')).toBe('Up to date as of 10:05 AM');
  const before = asked('index.html').length;
  for (const minute of ['10:06', '10:07']) {
    await page.clock.fastForward('01:00');
    // Only when the answer has come does the page wait for the next minute.
    await expect.poll(async () => (await line(page))?.replace(/\s/g, ' ')).toBe(`Up to date as of ${minute} AM`);
  }
  expect(asked('index.html').slice(before)).toEqual(['304 index.html', '304 index.html']);
  expect(await heard(page)).toBe('');
});

test('what changed comes into the page, and is told in one sentence', async () => {
  const page = await open('/');
  publish('index.html', 'The previous version is back in use everywhere.', 'It works again.');
  await page.clock.fastForward('01:00');
  await page.getByText('It works again.').waitFor();
  expect(await heard(page)).toBe(`Updated: ${title}`);
  expect(await page.locator('#words').getAttribute('role')).toBe('status');
});

test('focus, place on the screen and what was opened stay, when a new incident comes above', async () => {
  const page = await open('/', { viewport: { width: 800, height: 500 } });
  const link = page.locator('main a[href="/components/billing/"]').first();
  await page.evaluate(() => {
    const details = '<details id="more"><summary>More</summary>All of it</details>';
    document.querySelector('#components')?.insertAdjacentHTML('afterend', details);
  });
  publish(
    'index.html',
    '<h2 id="components">Components</h2>',
    '<h2 id="components">Components</h2><details id="more"><summary>More</summary>All of it</details>',
  );
  await page.locator('#more summary').click();
  await link.focus();
  const top = async () => Math.round((await link.boundingBox())?.y ?? 0);
  const before = await top();
  publish(
    'index.html',
    '<h2 id="open">Open incidents</h2>',
    '<h2 id="open">Open incidents</h2><article class="card entry"><h3><a href="/incidents/new/">A new incident</a></h3></article>',
  );
  await page.clock.fastForward('01:00');
  await page.getByText('A new incident', { exact: true }).waitFor();
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/components/billing/');
  expect(Math.abs((await top()) - before)).toBeLessThan(3);
  expect(await page.locator('#more').getAttribute('open')).toBe('');
  await page.clock.runFor(100);
  expect(await heard(page)).toBe('Updated: A new incident');
});

test('a link that has the focus keeps it when its card moves to another list', async () => {
  const page = await open('/');
  const card =
    /<article class="card entry open major">.*?<\/article>/s.exec(String(files.get('index.html')))?.[0] ?? '';
  await page.locator('main article a[href="/incidents/2026-11-14-api-errors/"]').first().focus();
  publish('index.html', card, '');
  publish('index.html', '<h2 id="maintenance">', `${card}<h2 id="maintenance">`);
  await page.clock.fastForward('01:00');
  await expect.poll(() => heard(page)).toMatch(/^Updated: /);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '/incidents/2026-11-14-api-errors/',
  );
});

test('what the reader’s own zone and the clock add is added to what comes, too', async () => {
  const page = await open('/incidents/2026-11-14-api-errors/', { timezoneId: 'Europe/Berlin' });
  const update =
    '<li id="update-20261115T1005Z" class="update ok"><div class="when"><h3><span class="zoned"><time datetime="2026-11-15T10:05Z">November 15, 2026 10:05 AM UTC</time></span></h3></div></li>';
  publish('incidents/2026-11-14-api-errors/index.html', '<ol class="timeline">', `<ol class="timeline">${update}`);
  await page.clock.fastForward('01:00');
  const added = page.locator('#update-20261115T1005Z .own');
  await added.waitFor();
  expect((await added.textContent())?.replace(/\s/g, ' ')).toBe('Your time: 11:05 AM GMT+1');
  expect(await heard(page)).toBe(`Updated: ${title}`);
});

test('a page that fails is asked for at longer and longer intervals, and says so', async () => {
  const page = await open('/');
  await page.route('**/', (route) => route.fulfill({ status: 503 }));
  let count = 0;
  page.on('request', () => count++);
  const waits: number[] = [];
  for (let minute = 1, last = 0; minute <= 60; minute++) {
    await page.clock.fastForward('01:00');
    await page.waitForTimeout(20);
    if (count > waits.length) {
      waits.push(minute - last);
      last = minute;
    }
  }
  expect(waits).toEqual([1, 2, 4, 8, 15, 15, 15]);
  expect((await line(page))?.replace(/\s/g, ' ')).toBe(
    'This page may be out of date: it could not be checked since 10:05 AM. Trying again.',
  );
  await page.unroute('**/');
  await page.clock.fastForward('15:00');
  await expect.poll(async () => (await line(page))?.replace(/\s/g, ' ')).toBe('Up to date as of 11:20 AM');
});

test('the page of a network that wants a password is no news', async () => {
  const page = await open('/');
  await page.route('**/', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }));
  await page.clock.fastForward('01:00');
  await expect.poll(() => line(page)).toContain('could not be checked');
  expect(await page.locator('h1').textContent()).not.toBe('Log in');
});

test('without network the page says so, politely, and goes on at once when there is one', async () => {
  const page = await open('/');
  await page.context().setOffline(true);
  await expect.poll(() => line(page)).toBe('You are offline: this page may be out of date.');
  expect(await heard(page)).toBe('You are offline: this page may be out of date.');
  const before = asked('index.html').length;
  await page.clock.fastForward('05:00');
  expect(asked('index.html').length).toBe(before);
  await page.context().setOffline(false);
  await page.clock.runFor(100);
  await expect.poll(async () => (await line(page))?.replace(/\s/g, ' ')).toBe('Up to date as of 10:10 AM');
});

test('a page that nobody looks at waits until somebody does', async () => {
  const page = await open('/');
  const look = (state: 'hidden' | 'visible') =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, 'hidden', { value: visibility === 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await look('hidden');
  const before = asked('index.html').length;
  await page.clock.fastForward('30:00');
  expect(asked('index.html').length).toBe(before);
  await look('visible');
  await page.clock.runFor(100);
  await expect.poll(() => asked('index.html').length).toBe(before + 1);
});

test.each([
  ['/history/', false],
  ['/incidents/2024-07-11-instagram-messages/', false],
  ['/about/', false],
  ['/components/api/', true],
  ['/maintenance/', true],
  ['/incidents/2026-11-14-api-errors/', true],
  ['/maintenance/2032-02-29-asia-pacific-data-centre/', true],
])('only what can change while something goes on is looked after: %s', async (path, isLive) => {
  const page = await open(path);
  const file = `${path.slice(1)}index.html`;
  const before = asked(file).length;
  await page.clock.fastForward('01:00');
  if (isLive) await expect.poll(() => asked(file).length).toBe(before + 1);
  else expect(await page.locator('.news').count()).toBe(0);
});
