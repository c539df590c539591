import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

const open = 'incidents/2026-11-14-api-errors/';
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

test('the zone of the reader is added to what is printed, with its date where that differs', async () => {
  const { page } = await site.open({ timezoneId: 'Europe/Berlin' });
  await page.goto(pathOf('en', 'incident'));
  expect(await textOf(page, '#update-20240711T1759Z h3')).toBe(
    'July 11, 2024 05:59 PM UTC | July 11, 2024 10:59 AM PT Your time: 7:59 PM GMT+2',
  );
  expect(await textOf(page, '#update-20240712T0123Z h3')).toContain(
    '01:23 AM UTC | July 11, 2024 06:23 PM PT Your time: Jul 12, 3:23 AM GMT+2',
  );
  expect(await page.locator('#update-20240712T0123Z h3 time.own').getAttribute('datetime')).toBe('2024-07-12T01:23Z');
});

test.each([
  ['de', 'Ihre Zeit: 12. Juli, 10:23 GMT+9'],
  ['ko', '내 시간: 7월 12일 오전 10:23 GMT+9'],
])('it is told in the language of the page: %s', async (locale, text) => {
  const { page } = await site.open({ timezoneId: 'Asia/Seoul' });
  await page.goto(pathOf(locale, 'incident'));
  expect(await textOf(page, '#update-20240712T0123Z h3 .own')).toBe(text);
});

test('within a sentence it is a title, and the sentence stays as it is', async () => {
  const { page } = await site.open({ timezoneId: 'Asia/Seoul' });
  await page.goto(pathOf('en', 'incident'));
  const time = page.locator('.prose time').first();
  expect(await time.getAttribute('title')).toMatch(/^Your time: Jul 12, 12:56.AM GMT\+9$/);
  expect(await page.locator('.prose .own').count()).toBe(0);
});

test.each(['UTC', 'America/Los_Angeles', 'America/Vancouver', 'Africa/Abidjan'])(
  'a reader whose clock is one of those printed gets no other: %s',
  async (timezoneId) => {
    const { page } = await site.open({ timezoneId });
    await page.goto(pathOf('en', 'incident'));
    await page.getByLabel('Appearance').waitFor();
    expect(await page.locator('.own').count()).toBe(0);
    expect(await page.locator('time[title]').count()).toBe(0);
  },
);

test('lengths of time count while the page is open', async () => {
  const { page, troubles } = await site.open({ timezoneId: 'UTC' });
  await page.clock.install({ time: '2026-11-14T20:00:00Z' });
  await page.goto(`/${open}`);
  expect(await textOf(page, 'dd[data-tick=for]')).toBe('Ongoing 2 hours 38 minutes');
  const promise = () => textOf(page, '[data-tick=promise] .tick');
  expect(await promise()).toBe('in 60 minutes');
  await page.clock.fastForward('48:00');
  await expect.poll(promise).toBe('in 12 minutes');
  expect(await textOf(page, 'dd[data-tick=for]')).toBe('Ongoing 3 hours 26 minutes');
  await page.clock.fastForward('17:00');
  await expect.poll(promise).toBe('was due 5 minutes ago');
  await page.goto('/');
  expect(await textOf(page, '[data-tick=since] .tick')).toMatch(/^\d+ minutes ago$/);
  expect(troubles).toEqual([]);
});

test('a maintenance counts down to its beginning', async () => {
  const { page } = await site.open({ timezoneId: 'Asia/Kolkata' });
  await page.clock.install({ time: '2032-02-28T18:00:00Z' });
  await page.goto(pathOf('de', 'maintenance'));
  expect(await textOf(page, '[data-tick=until] .yours')).toBe('Ihre Zeit: 29. Feb., 11:30 GMT+5:30 in 12 Stunden');
});

test.each(locales)('nothing shifts when the script comes, in another zone and on a phone: %s', async (locale) => {
  for (const width of [360, 1280]) {
    const { page } = await site.open({ timezoneId: 'Europe/Berlin', viewport: { width, height: 740 } });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.clock.install({ time: '2026-11-14T20:00:00Z' });
    for (const path of ['', open, 'maintenance/2032-02-29-asia-pacific-data-centre/']) {
      await page.goto(`${locale === 'en' ? '/' : `/${locale}/`}${path}`, { waitUntil: 'commit' });
      await page.locator('.site-footer').waitFor();
      const places = () =>
        page.locator('body *:not(.yours, .yours *, [hidden] *, .theme *)').evaluateAll((all) =>
          all.map((element) => {
            const { left, right, top } = element.getBoundingClientRect();
            const start = document.dir === 'rtl' ? innerWidth - right : left;
            return `${element.tagName}.${element.className} ${Math.round(start)} ${Math.round(top + scrollY)}`;
          }),
        );
      const before = await places();
      release();
      await page.locator('.own').first().waitFor();
      expect(await places(), `${path} ${width} px`).toEqual(before);
    }
    await page.close();
  }
});

test('without script a page says the same, and keeps no room for more', async () => {
  const { page } = await site.open({ timezoneId: 'Europe/Berlin', javaScriptEnabled: false });
  await page.goto(`/${open}`);
  expect(await page.locator('.yours').count()).toBe(0);
  expect(await textOf(page, 'dd[data-tick=for]')).toBe('Ongoing');
  const { height } = (await page.locator('dd[data-tick=for]').boundingBox()) ?? { height: 0 };
  expect(height).toBeLessThan(40);
});
