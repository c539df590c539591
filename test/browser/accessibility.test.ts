import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPageKinds, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

/** All that WCAG 2.2 AA asks for, the size of targets included, and what axe itself advises. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findingsOn(page: Page, rule?: string): Promise<string[]> {
  // Legacy: without frames in our pages, axe needs no second page to put its results together.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rule === undefined ? builder.withTags(standards) : builder.withRules(rule)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target}`));
}

describe.each([
  ['left to right', 'en'],
  ['right to left', 'ar'],
])('on a page that is written from %s, light or dark, axe finds nothing', (_, locale) => {
  let page: Page;
  beforeAll(async () => {
    page = (await site.open({ viewport: { width: 360, height: 740 } })).page;
  });
  afterAll(() => page.context().close());

  test.each(allPageKinds)('%s', async (kind) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(pathOf(locale, kind));
    expect(await findingsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Dark differs in its colours alone.
    expect(await findingsOn(page, 'color-contrast')).toEqual([]);
  });
});

test('axe finds nothing where a page is open: its menus, and all that is folded away', async () => {
  const { page } = await site.open({ viewport: { width: 1280, height: 800 } });
  for (const kind of ['home', 'openIncident'] as const) {
    await page.goto(pathOf('en', kind));
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await findingsOn(page), kind).toEqual([]);
  }
  await page.context().close();
});

test('axe sees the dark colours', async () => {
  const { page } = await site.open({ colorScheme: 'dark', bypassCSP: true });
  await page.goto('/');
  await page.addStyleTag({ content: '@media (prefers-color-scheme: dark) { h1 { color: #222 !important } }' });
  expect((await findingsOn(page, 'color-contrast')).join()).toContain('h1');
  await page.context().close();
});

test('axe finds what is wrong', async () => {
  const { page } = await site.open({ bypassCSP: true });
  await page.goto('/');
  await page.addStyleTag({
    content:
      '.site-nav a { display: block; width: 9px; height: 9px; padding: 0; overflow: hidden } .site-nav ul { gap: 0 }',
  });
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">'));
  const findings = (await findingsOn(page)).join();
  expect(findings).toContain('image-alt');
  expect(findings).toContain('target-size');
  await page.context().close();
});
