import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPageKinds, locales, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

async function findingsOn(page: Page, kind: string, rule?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rule === undefined ? builder : builder.withRules(rule)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${kind}: ${id} at ${node.target}`));
}

test.each(locales)('axe finds nothing on any kind of page, nor in its dark colours: %s', async (locale) => {
  const { page } = await site.open({ viewport: { width: 360, height: 740 } });
  const findings: string[] = [];
  for (const kind of allPageKinds) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(pathOf(locale, kind));
    findings.push(...(await findingsOn(page, kind)));
    await page.emulateMedia({ colorScheme: 'dark' });
    // Dark differs in its colours alone.
    findings.push(...(await findingsOn(page, `${kind}, dark`, 'color-contrast')));
  }
  expect(findings).toEqual([]);
});

test('axe sees the dark colours', async () => {
  const { page } = await site.open({ colorScheme: 'dark', bypassCSP: true });
  await page.goto('/');
  await page.addStyleTag({ content: '@media (prefers-color-scheme: dark) { h1 { color: #222 !important } }' });
  expect((await findingsOn(page, 'home', 'color-contrast')).join()).toContain('h1');
});

test('axe finds what is wrong', async () => {
  const { page } = await site.open();
  await page.goto('/');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
