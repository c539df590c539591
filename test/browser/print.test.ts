import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

async function printed(path: string): Promise<Page> {
  const { page } = await site.open({ colorScheme: 'dark' });
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What stands on paper behind the links of a text, and the address that fills it. */
const addresses = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.prose a')].map((link) => {
      const { content } = getComputedStyle(link, '::after');
      const filled = content.replace(/attr\(([\w-]+)\)/, (_, name) => `"${link.getAttribute(name)}"`);
      return filled.replaceAll(/^"|" ?"|"$/g, '');
    }),
  );

test('an incident on paper names its site and its address, and has nothing to press', async () => {
  const page = await printed(pathOf('de', 'incident'));
  expect(await page.locator('.brand').isVisible()).toBe(true);
  expect(await page.locator('.printed').first().innerText()).toBe(
    'https://status.example.com/de/incidents/2024-07-11-instagram-messages/',
  );
  const controls =
    '.site-nav, .to-search, .languages, .theme, .permalink, .pager, .site-footer nav, button, form, .skip';
  expect(await page.locator(controls).filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});

test('its links stand on paper with their whole addresses, those of this site too', async () => {
  const page = await printed(pathOf('en', 'incident'));
  expect(await addresses(page)).toEqual(
    expect.arrayContaining([' (https://status.example.com/)', ' (https://support.example.com/)']),
  );
  await page.context().close();
});

test('it is black on white, whatever the screen shows, and no update loses its time at the end of a sheet', async () => {
  const page = await printed(pathOf('en', 'longIncident'));
  const { paper, ink, kept } = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const { color } = getComputedStyle(document.body);
    const heads = [...document.querySelectorAll('.update .when')];
    return { paper: backgroundColor, ink: color, kept: heads.map((head) => getComputedStyle(head).breakAfter) };
  });
  expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  expect(new Set(kept)).toEqual(new Set(['avoid']));
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(1);
  expect(sheets).toBeLessThan(7);
  await page.context().close();
});
