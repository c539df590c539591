/** The sitemap of the example site, read over HTTP by a parser that has nothing to do with Tidings, from `robots.txt` on. */
import { Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { expect, test } from 'vitest';
import { attribute, exampleFiles, pagesOf } from '../built-pages.ts';
import { serveFiles } from '../static-host.ts';

test.each([
  ['plain', 'https://status.example.com/'],
  ['based', 'https://example.com/status/'],
] as const)('in the %s site, robots find every page that search engines may list', async (variant, root) => {
  const files = await exampleFiles(variant);
  const host = await serveFiles(files);
  const get = async (address: string) => (await fetch(`${host.origin}/${address.slice(root.length)}`)).text();
  try {
    const [start = ''] = robotsParser(`${root}robots.txt`, await get(`${root}robots.txt`)).getSitemaps();
    const sitemaps = await parseSitemapIndex(Readable.from([await get(start)]));
    const read = await Promise.all(sitemaps.map(async ({ url }) => parseSitemap(Readable.from([await get(url)]))));
    const found = new Map(read.flat().map((page) => [page.url, page]));
    expect(found.size).toBe(read.flat().length);

    const pages = [...pagesOf(files).values()].filter(({ path }) => !/404\.html$|\/(?:search|embed)\/$/.test(path));
    expect([...found.keys()].sort()).toEqual(pages.map(({ path }) => root + path.slice(1)).sort());
    for (const { path, document } of pages) {
      const links = document.querySelectorAll('link[hreflang]').map((link) => ({
        lang: attribute(link, 'hreflang'),
        url: attribute(link, 'href'),
      }));
      expect(found.get(root + path.slice(1))?.links, path).toEqual(links);
    }
  } finally {
    await host.close();
  }
});
