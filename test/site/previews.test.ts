/** The pictures that chats show beside a link, as they stand in the built example site. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { imageSize } from '../../src/core/site/image-size.ts';
import { attribute, exampleFiles, pagesOf } from '../built-pages.ts';

const pages = ['', 'incidents/2026-11-14-api-errors/', 'maintenance/2032-02-29-asia-pacific-data-centre/'];

describe.each(['plain', 'based'] as const)('the %s site', (variant) => {
  let pictures: Map<string, Buffer>;
  beforeAll(async () => {
    pictures = new Map([...(await exampleFiles(variant))].filter(([file]) => file.endsWith('preview.png')));
  });

  test.each(['', 'de/', 'ko/', 'ar/'])('the site and what is open or recent have a picture in %s', (prefix) => {
    const own = pages.map((page) => pictures.get(`${prefix}${page}preview.png`));
    for (const picture of own) expect(picture && imageSize(picture)).toEqual({ width: 1200, height: 630 });
    expect(pictures.has(`${prefix}incidents/2024-07-11-instagram-messages/preview.png`)).toBe(false);
  });

  test('each is another one, and small enough for every service', () => {
    const digests = [...pictures.values()].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    expect(new Set(digests).size).toBe(pictures.size);
    // WhatsApp shows none above 300 KB: https://developers.facebook.com/docs/sharing/webmasters/
    for (const [file, bytes] of pictures) expect(bytes.length, file).toBeLessThan(100_000);
  });

  test('every page leads to a picture that is there, its own if it has one', async () => {
    const all = [...pagesOf(await exampleFiles(variant)).values()];
    const leading = all.filter(({ document }) => document.querySelector('meta[property="og:image"]') !== null);
    expect(leading.length).toBeGreaterThan(all.length / 2);
    for (const { path, document } of leading) {
      const contentOf = (name: string) =>
        attribute(document.querySelector(`meta[property="${name}"]`), 'content') ?? '';
      const address = contentOf('og:url');
      const root = address.slice(0, address.length - path.length + 1);
      const own = `${path.slice(1)}preview.png`;
      const file = contentOf('og:image').slice(root.length);
      expect(contentOf('og:image').startsWith(root), path).toBe(true);
      expect(pictures.has(file), path).toBe(true);
      if (pictures.has(own)) expect(file).toBe(own);
      expect(contentOf('og:image:alt'), path).not.toBe('');
    }
  });
});
