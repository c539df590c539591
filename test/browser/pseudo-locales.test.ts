import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pseudoLocales } from '../../src/core/locale/pseudo-locale.ts';
import { copyArchivedProject } from '../archived-project.ts';
import { launchBrowser } from '../browser.ts';
import { exampleFiles } from '../built-pages.ts';
import { allPageKinds, pageKinds } from '../page-kinds.ts';
import { now, type Project, type Server, serve } from '../project.ts';
import { stretch } from './stretch.ts';

let project: Project;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  project = await copyArchivedProject(['en', 'ko']);
  server = await serve('dev', '--root', project.root, '--now', now, '--port', '0');
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 740 } });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await project?.dispose();
});

test.each(pseudoLocales)('no page is wider than a small phone in a language that nobody speaks: %s', async (locale) => {
  for (const kind of allPageKinds) {
    await page.goto(`${server.address}${locale}/${pageKinds[kind]}`);
    const { sideways, outside, replaced } = await stretch(page, null);
    expect({ sideways, outside }, kind).toEqual({ sideways: 0, outside: [] });
    expect(replaced, kind).toBeGreaterThan(10);
  }
});

test('they are in the menu of languages, and the words of the templates come from them alone', async () => {
  await page.goto(`${server.address}qps/history/`);
  expect(await page.locator('.languages li').allTextContents()).toEqual([
    'English',
    '한국어',
    'qps (longer)',
    'qps (right to left)',
  ]);
  expect(await page.locator('html').getAttribute('lang')).toBe('en-XA');
  expect(await page.locator('h1').textContent()).toBe('⟦Ĥîîšţööŕý⟧');
  await page.goto(`${server.address}qps-rtl/history/`);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('h1').textContent()).toBe('هيستوري');
});

test('a build has none of them', async () => {
  expect([...(await exampleFiles()).keys()].filter((file) => file.includes('qps'))).toEqual([]);
});
