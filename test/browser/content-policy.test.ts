import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPageKinds, locales, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site.close());

/** A page that keeps what its content policy refused. */
async function openWatched(options?: BrowserContextOptions) {
  const opened = await site.open(options);
  await opened.page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  const refused = () => opened.page.evaluate(() => Reflect.get(window, 'refused') as string[]);
  return { ...opened, refused };
}

test.each(allPageKinds)('a page does nothing that its content policy forbids: %s', async (kind) => {
  const { page, troubles, refused } = await openWatched();
  for (const locale of locales) {
    await page.goto(pathOf(locale, kind));
    // What only shows when it is asked for.
    for (const closed of await page.locator('details > summary').all()) await closed.click();
    expect(await refused(), locale).toEqual([]);
  }
  // The status of a page that does not exist is told in the console, too.
  expect(troubles.filter((trouble) => !/status of 404/.test(trouble))).toEqual([]);
  await page.context().close();
});

test('what a page does not carry by itself is refused: code, styles, other hosts', async () => {
  const { page, refused } = await openWatched();
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hasRun = true';
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.png';
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.body.setAttribute('onclick', 'window.hasRun = true');
    document.head.append(script, style, base);
    document.body.append(image);
    document.body.click();
  });
  await expect.poll(refused).toHaveLength(5);
  expect((await refused()).map((line) => line.split(' ')[0]).sort()).toEqual([
    'base-uri',
    'img-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-elem',
  ]);
  expect(await page.evaluate(() => Reflect.get(window, 'hasRun'))).toBeUndefined();
  await page.context().close();
});
