import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../../core/incident/document-fixture.ts';
import type { Document } from '../../core/model.ts';
import { planOutputs } from '../../core/plan/plan.ts';
import { world } from '../../core/plan/world-fixture.ts';
import { exampleDocuments } from '../feeds/feed-fixture.ts';
import { cutSitemaps } from './cut-sitemaps.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { alternateLinks, sitemapIndexXml, sitemapXml } from './sitemap-xml.ts';

function filesOf(documents: readonly Document[], now?: string): Map<string, string> {
  const outputs = planOutputs(world(documents, now), [sitemapFiles]);
  return new Map(outputs.flatMap((output) => (output.is === 'file' ? [[output.path, output.text()]] : [])));
}

function incident(slug: string, ...times: readonly string[]): Document {
  const updates = times.map((at) => updateFacts(at, { status: 'resolved' }));
  const source = facts({ start: instant(times[0] ?? ''), components: { api: 'partial_outage' }, updates });
  return { ...document('en', { is: 'source', facts: source }), slug };
}

test.each(['sitemap.xml', 'de/sitemap/pages.xml', 'de/sitemap/2024.xml'])('a whole %s is as it was', async (path) => {
  await expect(filesOf(exampleDocuments).get(`/${path}`)).toMatchFileSnapshot(`./golden/${path.replaceAll('/', '-')}`);
});

test('this year is cut into months, and there is one index for all languages', () => {
  const paths = [...filesOf([incident('a', '2025-03-01T10:00Z'), incident('b', '2026-11-03T10:00Z')]).keys()];
  const inEnglish = ['/sitemap/pages.xml', '/sitemap/2026-11.xml', '/sitemap/2025.xml'];
  expect(paths).toEqual([...inEnglish.flatMap((path) => [path, `/de${path}`]), '/sitemap.xml']);
});

test('pages of a month or year that is over stand beside its entries', () => {
  const pages = cutSitemaps(
    world([]),
    [
      { path: 'history/2024-07/', kind: 'month' },
      { path: 'history/2026-07/', kind: 'month' },
      { path: 'history/2024/', kind: 'historyYear' },
      { path: 'components/api/2026/', kind: 'componentYear' },
      { path: 'about/2024/', kind: 'page' },
      { path: '', kind: 'home' },
    ],
    10,
  );
  expect(pages.map((sitemap) => [sitemap.name, sitemap.pages.map(({ path }) => path)])).toEqual([
    ['pages', ['components/api/2026/', 'about/2024/', '']],
    ['2026-07', ['history/2026-07/']],
    ['2024', ['history/2024-07/', 'history/2024/']],
  ]);
});

test('what holds more pages than one sitemap may is cut further', () => {
  const pages = ['a', 'b', 'c', 'd', 'e'].map((path) => ({ path, kind: 'page' as const }));
  const names = cutSitemaps(world([]), pages, 2).map((sitemap) => [sitemap.name, sitemap.pages.length]);
  expect(names).toEqual([
    ['pages', 2],
    ['pages.2', 2],
    ['pages.3', 1],
  ]);
});

test('the error page and the search stand in no sitemap', () => {
  const all = [...filesOf(exampleDocuments).values()].join();
  expect(all).toContain('/status/de/subscribe/<');
  expect(all).not.toMatch(/404|\/search\//);
});

test('a page changed when its entries last told something, whenever the site is built', async () => {
  const documents = [incident('a', '2025-03-01T10:00Z', '2025-03-02T10:00Z'), incident('b', '2025-03-05T10:00Z')];
  const [before, after] = [filesOf(documents, '2026-11-15T12:00Z'), filesOf(documents, '2026-12-01T12:00Z')];
  expect(after).toEqual(before);
  const times = new Map((await parse(before.get('/sitemap/2025.xml'))).map(({ url, lastmod }) => [url, lastmod]));
  expect(Object.fromEntries(times)).toEqual({
    'https://example.com/status/incidents/a/': '2025-03-02T10:00:00Z',
    'https://example.com/status/incidents/b/': '2025-03-05T10:00:00Z',
    'https://example.com/status/history/2025-03/': '2025-03-05T10:00:00Z',
  });
  const pages = new Map((await parse(before.get('/sitemap/pages.xml'))).map(({ url, lastmod }) => [url, lastmod]));
  expect(pages.get('https://example.com/status/')).toBe('2025-03-05T10:00:00Z');
  expect(pages.get('https://example.com/status/about/')).toBe(undefined);
});

test('an update makes anew the sitemaps of its month and of the lists alone', () => {
  const before = filesOf([incident('a', '2025-03-01T10:00Z'), incident('b', '2026-11-03T10:00Z')]);
  const after = filesOf([incident('a', '2025-03-01T10:00Z'), incident('b', '2026-11-03T10:00Z', '2026-11-04T10:00Z')]);
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  const paths = ['/sitemap/pages.xml', '/de/sitemap/pages.xml', '/sitemap/2026-11.xml', '/de/sitemap/2026-11.xml'];
  expect(changed).toEqual([...paths, '/sitemap.xml']);
});

test('any address survives the way through a parser', async () => {
  const evil = 'https://example.com/?a=1&b="<]]>\'😀\u200fم';
  const links = alternateLinks([{ hreflang: 'de', address: evil }]);
  const [page] = await parse(sitemapXml([{ address: evil, lastmod: 0, alternates: links }]));
  expect(page).toMatchObject({ url: evil, links: [{ lang: 'de', url: evil }], lastmod: '1970-01-01T00:00:00Z' });
  const index = await parseSitemapIndex(Readable.from([sitemapIndexXml([{ address: evil, lastmod: null }])]));
  expect(index).toEqual([{ url: evil }]);
});

function parse(xml = '') {
  return parseSitemap(Readable.from([xml]));
}
