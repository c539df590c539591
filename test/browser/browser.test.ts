import { expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';

test('the browser starts, and closes and opens pages at will', async () => {
  const browser = await launchBrowser();
  try {
    for (const size of [20, 40]) {
      const page = await browser.newPage();
      await page.setContent(`<p style="font: ${size}px/2 sans-serif; width: 9em">word</p>`);
      const box = await page.locator('p').boundingBox();
      expect(box).toMatchObject({ width: size * 9, height: size * 2 });
      expect(
        await page.evaluate('document.createElement("canvas").getContext("2d").measureText("word").width'),
      ).not.toBe(0);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});
