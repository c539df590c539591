import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { copyProject, now, type Project, type Server, serve } from '../project.ts';

const slug = '2024-07-11-instagram-messages';
let project: Project;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  project = await copyProject();
  server = await serve('dev', '--root', project.root, '--now', now, '--port', '0');
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await project?.dispose();
});

test('the page that is open shows a changed update, then a changed interface string, without being asked', async () => {
  await page.goto(`${server.address}incidents/${slug}/`);
  await project.replace(`content/incidents/${slug}/en.mdx`, '</Update>', 'Written while you watch.\n</Update>');
  await page.getByText('Written while you watch.').waitFor();
  const { strings } = JSON.parse(await project.read('locales/en.json'));
  await project.replace('locales/en.json', JSON.stringify(strings.nav.history), '"Days gone by"');
  await page.getByText('Days gone by').first().waitFor({ state: 'attached' });
  expect(await page.locator('h1').count()).toBe(1);
});

test('the scripts of a page run while writing, too', async () => {
  const other = await browser.newPage({ timezoneId: 'Asia/Seoul' });
  await other.goto(`${server.address}incidents/${slug}/`);
  await other.locator('.own').first().waitFor();
  await other.getByLabel('Appearance').selectOption('dark');
  expect(await other.locator('html').getAttribute('data-theme')).toBe('dark');
  await other.close();
});

test('a file with an error leaves the last good page standing, and says where it is', async () => {
  await project.replace(`content/incidents/${slug}/en.mdx`, '<Update at="2024-07-11T17:59Z"', '<Update at="nonsense"');
  await expect.poll(() => server.output()).toMatch(new RegExp(`${slug}/en\\.mdx:\\d+:\\d+`));
  const later = await browser.newPage();
  await later.goto(`${server.address}incidents/${slug}/`);
  expect(await later.locator('#update-20240711T1759Z').count()).toBe(1);
});
