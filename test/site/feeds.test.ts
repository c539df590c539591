/** The feeds of the example site, as programs that have nothing to do with Tidings read them over HTTP. */
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, exampleFiles, pagesOf } from '../built-pages.ts';
import { serveFiles } from '../static-host.ts';

let host: Awaited<ReturnType<typeof serveFiles>>;
beforeAll(async () => {
  host = await serveFiles(await exampleFiles());
});
afterAll(() => host.close());

const siteOrigin = 'https://status.example.com';
const get = async (path: string) => (await fetch(host.origin + path)).text();

describe.each(['', '/de', '/ko', '/ar'])('in %s/', (prefix) => {
  test('two readers find the same items in the Atom and the RSS feed', async () => {
    for (const name of ['history', 'updates']) {
      const [inAtom, inRss] = await Promise.all(
        ['atom', 'rss'].map((format) => new RssParser().parseURL(`${host.origin}${prefix}/${name}.${format}`)),
      );
      const parsed = parseFeed(await get(`${prefix}/${name}.atom`));
      if (parsed.format !== 'atom') throw new Error(`taken for ${parsed.format}`);
      const read = parsed.feed.entries?.map(({ id, updated }) => [id, updated]);
      const shown = (items: typeof inAtom) =>
        items?.items.map(({ id, guid, isoDate }) => [id ?? guid, isoDate?.replace('.000Z', 'Z')]);
      expect(read?.length, name).toBeGreaterThan(10);
      const published = parsed.feed.entries?.map(({ id, published: at }) => [id, at]);
      expect(shown(inAtom), name).toEqual(published);
      expect(shown(inRss), name).toEqual(read);
    }
  });

  test('a reader finds the same items in the JSON feed as in the Atom feed', async () => {
    for (const [json, atom] of [
      ['feed.json', 'history.atom'],
      ['updates.json', 'updates.atom'],
    ]) {
      const [inJson, inAtom] = [parseFeed(await get(`${prefix}/${json}`)), parseFeed(await get(`${prefix}/${atom}`))];
      if (inJson.format !== 'json' || inAtom.format !== 'atom') throw new Error('taken for another format');
      expect(inJson.feed.items?.map(({ id }) => id)).toEqual(inAtom.feed.entries?.map(({ id }) => id));
    }
  });
});

test('every feed that a page names is there, and names itself', async () => {
  const pages = pagesOf(await exampleFiles());
  const named = [...pages.values()].flatMap(({ document }) =>
    document.querySelectorAll('link[rel="alternate"][type]').map((link) => ({
      href: attribute(link, 'href') ?? '',
      type: attribute(link, 'type') ?? '',
    })),
  );
  const feeds = named.filter(({ type }) => type !== 'text/markdown');
  const all = new Map(feeds.map(({ href, type }) => [href, type]));
  expect(all.size).toBe(4 * (1 + 10) * 6);
  for (const [href, type] of all) {
    const response = await fetch(host.origin + href);
    expect(response.status, href).toBe(200);
    const text = await response.text();
    const self = type === 'application/feed+json' ? `"feed_url":"${siteOrigin}${href}"` : `href="${siteOrigin}${href}"`;
    expect(text, href).toContain(self);
  }
});

test('items lead to pages and updates that are there, whole addresses even in their text', async () => {
  const files = await exampleFiles();
  const pages = pagesOf(files);
  for (const prefix of ['', '/de']) {
    const { items } = JSON.parse(await get(`${prefix}/updates.json`)) as {
      items: { url: string; content_html: string }[];
    };
    for (const { url, content_html } of items) {
      const [path = '', id = ''] = url.slice(siteOrigin.length).split('#');
      expect(pages.get(path)?.document.querySelector(`#${id}`), url).not.toBe(null);
      expect(content_html, url).not.toMatch(/(?:href|src)="(?!https:|mailto:)/);
    }
  }
});

test('an item holds the full text: both zones, the notice, and what is not translated in its own language', async () => {
  const { items } = JSON.parse(await get('/de/feed.json')) as { items: { id: string; content_html: string }[] };
  const html = items.find(({ id }) => id.endsWith('/2024-07-11-instagram-messages/'))?.content_html ?? '';
  expect(html).toContain('12. Juli 2024, 01:23 Uhr UTC | 11. Juli 2024, 18:23 Uhr PT');
  expect(html).toMatch(/^<p><em>Diese Seite wurde von einer automatischen Software übersetzt\./);
  const { items: arabic } = JSON.parse(await get('/ar/feed.json')) as { items: { content_html: string }[] };
  expect(arabic[0]?.content_html).toMatch(/^<div lang="ar" dir="rtl">/);
});

test('below a base path every address has it', async () => {
  const feed = (await exampleFiles('based')).get('de/history.atom')?.toString() ?? '';
  expect(feed).toContain('<id>https://example.com/status/de/history.atom</id>');
  expect(feed.match(/https:\/\/example\.com\/(?!status\/)/g)).toBe(null);
});
