import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, pageKinds, pathOf, type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

describe.each(['light', 'dark'] as const)('in a %s colour scheme', (colorScheme) => {
  test.each(locales)('axe finds nothing on any kind of page: %s', async (locale) => {
    const { page } = await site.open({ colorScheme, viewport: { width: 360, height: 740 } });
    const findings: string[] = [];
    for (const kind of Object.keys(pageKinds) as (keyof typeof pageKinds)[]) {
      await page.goto(pathOf(locale, kind));
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) findings.push(...nodes.map((node) => `${kind}: ${id} at ${node.target}`));
    }
    expect(findings).toEqual([]);
  });
});

test('axe finds what is wrong', async () => {
  const { page } = await site.open();
  await page.goto('/');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
