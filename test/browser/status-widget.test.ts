/** Statuspage's own widget, by Atlassian, shows the state of a site that is not Statuspage's. */
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interfaceText } from '../built-pages.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site.close());

const widget = createRequire(import.meta.url).resolve('@statuspage/status-widget/dist/index.js');

test.each([
  ['en', '/api/v2/summary.json'],
  ['ko', '/ko/api/v2/summary.json'],
])('the widget of Statuspage shows the summary: %s', async (locale, path) => {
  const { page } = await site.open();
  const body = `<!doctype html><title>a</title><statuspage-widget src="${site.origin}"></statuspage-widget>`;
  await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body }));
  // The widget knows one address only.
  await page.route('**/api/v2/summary.json', (route) => route.continue({ url: site.origin + path }));
  await page.goto('/elsewhere');
  await page.addScriptTag({ path: widget });
  const shown = () => page.locator('statuspage-widget').evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
  await expect.poll(shown).toMatch(interfaceText(locale, 'indicator.minor'));
  await page.context().close();
});
