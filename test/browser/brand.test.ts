import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { copyProject, type Project } from '../project.ts';
import { serveFiles } from '../static-host.ts';

const brand = `brand:
  logo: /wordmark.svg
  logoDark: /wordmark-dark.svg
  showName: false
  colour: '#0b6e5a'
  header: '#ffd400'
`;
const wordmark = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 180 40"><path fill="${colour}" d="M0 0h180v40H0z"/></svg>`;

let project: Project;
let browser: Browser;
let host: Awaited<ReturnType<typeof serveFiles>>;

beforeAll(async () => {
  project = await copyProject();
  await project.replace('content/site.yaml', /^brand:\n(?: .*\n)+/m, brand);
  await project.replace('content/site.yaml', /support: .*/, 'support: mailto:help@example.com');
  await project.write('public/wordmark.svg', wordmark('#012'));
  await project.write('public/wordmark-dark.svg', wordmark('#def'));
  const { status, output } = await project.build();
  if (status !== 0) throw new Error(output);
  host = await serveFiles(await project.built());
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await project?.dispose();
});

/** A page, and the files of `public/` that it asked for. */
async function open(options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(host.origin, { waitUntil: 'networkidle' });
  return { page, images: () => asked.filter((path) => path.startsWith('/wordmark')), close: () => context.close() };
}

test.each([
  ['light', '/wordmark.svg', 'rgb(11, 110, 90)'],
  ['dark', '/wordmark-dark.svg', 'rgb(16, 163, 133)'],
] as const)('%s pages have their own logo and colour, and fetch no other', async (colorScheme, logo, colour) => {
  const { page, images, close } = await open({ colorScheme });
  expect(images()).toEqual([logo]);
  expect(
    await page.locator('.logo:visible').evaluateAll((all) => all.map((image) => image.getAttribute('src'))),
  ).toEqual([logo]);
  expect(
    await page
      .locator('.site-footer a')
      .first()
      .evaluate((link) => getComputedStyle(link).color),
  ).toBe(colour);
  await close();
});

test('the logo follows the reader’s choice, not the system', async () => {
  const { page, close } = await open({ colorScheme: 'dark' });
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  expect(await page.locator('.logo:visible').getAttribute('src')).toBe('/wordmark.svg');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  expect(await page.locator('.logo:visible').getAttribute('src')).toBe('/wordmark-dark.svg');
  await close();
});

test('a logo that stands for the name has its words, its room before it is loaded, and the way home', async () => {
  const { page, close } = await open({ colorScheme: 'light' });
  const home = page.getByRole('link', { name: 'Sunshine Status', exact: true });
  expect(await home.getAttribute('href')).toBe('/');
  expect(await home.locator('.logo:visible').boundingBox()).toMatchObject({ width: 144, height: 32 });
  expect(
    await page
      .locator('.logo:visible')
      .evaluate((image) => [image.getAttribute('width'), image.getAttribute('height')]),
  ).toEqual(['144', '32']);
  await close();
});

test.each(['light', 'dark'] as const)(
  'what is written on the colour of the head can be read: %s',
  async (colorScheme) => {
    const { page, close } = await open({ colorScheme });
    expect(await page.locator('.site-header').evaluate((head) => getComputedStyle(head).backgroundColor)).toBe(
      'rgb(255, 212, 0)',
    );
    const links = page.locator('.site-nav a');
    expect(await links.evaluateAll((all) => [...new Set(all.map((link) => getComputedStyle(link).color))])).toEqual([
      'rgb(0, 0, 0)',
    ]);
    await page.locator('.languages summary').click();
    const { violations } = await new AxeBuilder({ page }).include('.site-header').withRules('color-contrast').analyze();
    expect(violations).toEqual([]);
    expect(
      await page
        .locator('meta[name="theme-color"]')
        .evaluateAll((all) => all.map((meta) => meta.getAttribute('content'))),
    ).toEqual(['#ffd400', '#ffd400']);
    await close();
  },
);

test('a mail address of support is a link, and can be read', async () => {
  const { page, close } = await open({});
  const link = page.locator('.site-footer').getByRole('link', { name: 'Customer support' });
  expect(await link.getAttribute('href')).toBe('mailto:help@example.com');
  expect(await link.innerText()).toContain('help@example.com');
  await close();
});
