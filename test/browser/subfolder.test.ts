import { expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { exampleFiles } from '../built-pages.ts';
import { serveFiles } from '../static-host.ts';

test('in a subfolder of a host, what moves moves: colours, times, news, and the language that was chosen', async () => {
  const files = new Map([...(await exampleFiles('based'))].map(([file, bytes]) => [`status/${file}`, bytes]));
  const host = await serveFiles(files);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
    await page.clock.install({ time: '2026-11-15T10:05:00Z' });
    await page.goto(`${host.origin}/status/`);
    await page.locator('.own').first().waitFor();
    await page.getByLabel('Appearance').selectOption('dark');
    const home = String(files.get('status/index.html'));
    files.set(
      'status/index.html',
      Buffer.from(home.replace('The previous version is back in use', 'All is well in use')),
    );
    await page.clock.fastForward('01:00');
    await page.getByText('All is well in use').waitFor();
    await page.locator('.languages summary').click();
    await page.locator('.languages a[lang=ko]').click();
    await page.waitForURL('**/status/ko/');
    await page.goto(`${host.origin}/status/`);
    await page.waitForURL('**/status/ko/');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  } finally {
    await browser.close();
    await host.close();
  }
});
