import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

test('a click on the link to an update copies its address, and says so where it is and to screen readers', async () => {
  const { page, troubles } = await site.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(pathOf('de', 'incident'));
  const link = page.locator('#update-20240711T1759Z .permalink');
  expect(await link.getAttribute('title')).toBe('Link kopieren');
  await link.click();
  await expect.poll(() => page.locator('#words').textContent()).toBe('Der Link wurde kopiert.');
  const address = `${site.origin}${pathOf('de', 'incident')}#update-20240711T1759Z`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(page.url()).toBe(address);
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toBe(
    '"Der Link wurde kopiert."',
  );
  expect(troubles).toEqual([]);
});

test('where the browser lets no page copy, the link is a link', async () => {
  const { page, troubles } = await site.open();
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(pathOf('en', 'incident'));
  const link = page.locator('#update-20240711T1759Z .permalink');
  expect(await link.getAttribute('title')).toBeNull();
  await link.click();
  expect(new URL(page.url()).hash).toBe('#update-20240711T1759Z');
  expect(troubles).toEqual([]);
});

test('an incident is shared by the device’s own list, where there is one', async () => {
  const { page, troubles } = await site.open();
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (what: unknown) => {
        shared.push(what);
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    });
  });
  await page.goto(pathOf('en', 'incident'));
  await page.getByRole('button', { name: 'Share' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
    { title: await page.title(), url: page.url() },
  ]);
  expect(troubles).toEqual([]);
});

test.each([
  ['has no such list', true],
  ['runs no script', false],
])('a reader whose browser %s sees no button', async (_, javaScriptEnabled) => {
  const { page } = await site.open({ javaScriptEnabled });
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await page.goto(pathOf('en', 'incident'));
  expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
});

test('on paper stands when it was printed, in every zone of the page and in that of the reader', async () => {
  const { page } = await site.open({ timezoneId: 'Asia/Seoul' });
  await page.clock.install({ time: '2026-11-15T20:05:00Z' });
  await page.goto(pathOf('en', 'incident'));
  const printed = page.locator('.printed-at');
  expect(await printed.textContent()).toBe('');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect((await printed.textContent())?.replace(/\s/g, ' ')).toBe(
    'Report printed at November 15, 2026 at 8:05 PM UTC | November 15, 2026 at 12:05 PM PST | November 16, 2026 at 5:05 AM GMT+9',
  );
  expect(await printed.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await printed.isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
  expect(await page.locator('.theme').isVisible()).toBe(false);
});
