import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { document, facts, instant, updateFacts } from '../../core/incident/document-fixture.ts';
import type { Document, PartKey } from '../../core/model.ts';
import { exampleDocuments, feedOf, feedOutputs } from './feed-fixture.ts';

test.each(['history.atom', 'history.rss', 'feed.json', 'updates.atom', 'updates.rss', 'updates.json'])(
  'a whole %s is as it was',
  async (name) => {
    await expect(feedOf(`/de/${name}`)).toMatchFileSnapshot(`./golden/${name}`);
  },
);

/** Slug, first update, further updates. */
function incident(slug: string, ...times: readonly string[]): Document {
  const updates = times.map((at) => updateFacts(at, { status: 'investigating' }));
  const source = facts({ start: instant(times[0] ?? ''), components: { api: 'partial_outage' }, updates });
  return { ...document('en', { is: 'source', facts: source }), slug };
}

const idsIn = (text: string) => [...text.matchAll(/<id>[^<]*incidents\/([^<]*)<\/id>/g)].map(([, id]) => id);

test('an incident moves up with every update and keeps its id', () => {
  const [a, b] = [incident('a', '2026-01-01T10:00Z'), incident('b', '2026-01-02T10:00Z')];
  expect(idsIn(feedOf('/history.atom', [a, b]))).toEqual(['b/', 'a/']);
  const updated = incident('a', '2026-01-01T10:00Z', '2026-01-03T10:00Z');
  expect(idsIn(feedOf('/history.atom', [updated, b]))).toEqual(['a/', 'b/']);
});

test('every update is an item of its own, the newest first, and the post-mortem too', () => {
  const feed = parseAtomFeed(feedOf('/updates.atom'));
  expect(feed.entries?.map(({ id, published, updated }) => [id?.split('/status')[1], published, updated])).toEqual([
    ['/maintenance/2024-08-01-upgrade/#update-20240731T0800Z', '2024-07-31T08:00:00Z', '2024-07-31T08:00:00Z'],
    ['/maintenance/2024-08-01-upgrade/#update-20240725T0800Z', '2024-07-25T08:00:00Z', '2024-07-25T08:00:00Z'],
    ['/incidents/2024-07-11-messages/#postmortem', '2024-07-19T16:00:00Z', '2024-07-19T16:00:00Z'],
    ['/incidents/2024-07-11-messages/#update-20240712T0123Z', '2024-07-12T01:23:00Z', '2024-07-12T01:23:00Z'],
    ['/incidents/2024-07-11-messages/#update-20240711T1759Z', '2024-07-11T17:59:00Z', '2024-07-11T18:30:00Z'],
  ]);
});

test('a feed of a component or a group holds what affected it', () => {
  expect(idsIn(feedOf('/components/messaging/history.atom'))).toEqual(['2024-07-11-messages/']);
  expect(idsIn(feedOf('/groups/products/history.atom'))).toEqual(['2024-07-11-messages/']);
  expect(idsIn(feedOf('/components/api/history.atom'))).toEqual([]);
});

test('a feed holds the newest 20 entries, or 50 updates, of however many', () => {
  const days = Array.from({ length: 28 }, (_, index) => String(index + 1).padStart(2, '0'));
  const all = days.map((day) => incident(day, `2026-01-${day}T10:00Z`, `2026-02-${day}T10:00Z`));
  expect(parseAtomFeed(feedOf('/history.atom', all)).entries).toHaveLength(20);
  expect(parseAtomFeed(feedOf('/updates.atom', all)).entries).toHaveLength(50);
  const inputs = feedOutputs(all)
    .find(({ path }) => path === '/history.atom')
    ?.own();
  expect(inputs?.filter(({ isEntryText }) => isEntryText)).toHaveLength(20);
});

test('the feeds of a component are not made anew for what others tell', () => {
  const inputsOf = (path: string, documents: readonly Document[]) =>
    feedOutputs(documents)
      .find((output) => output.path === path)
      ?.own();
  const before = [incident('a', '2026-01-01T10:00Z'), ...exampleDocuments];
  const after = [incident('a', '2026-01-01T10:00Z', '2026-01-02T10:00Z', '2026-01-03T10:00Z'), ...exampleDocuments];
  for (const path of ['/components/messaging/history.atom', '/de/groups/products/updates.json'])
    expect(inputsOf(path, after)).toEqual(inputsOf(path, before));
});

test('bytes change with content alone: not with the time of the build', () => {
  const paths = feedOutputs(exampleDocuments).flatMap(({ is, path }) => (is === 'file' ? [path] : []));
  expect(paths).toHaveLength(7 * 4 * 2);
  for (const path of paths) {
    expect(feedOf(path, exampleDocuments, '2026-11-15T12:00Z')).toBe(
      feedOf(path, exampleDocuments, '2026-12-01T12:00Z'),
    );
  }
});

test('a feed without entries is whole, and has a time all the same', () => {
  expect(parseAtomFeed(feedOf('/history.atom', []))).toMatchObject({ updated: '1970-01-01T00:00:00Z' });
  expect(parseRssFeed(feedOf('/history.rss', [])).items ?? []).toEqual([]);
  expect(JSON.parse(feedOf('/feed.json', []))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    items: [],
  });
});

/** As a source may hold it: trimmed, without what is refused there. */
const evil = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '<b>',
      'a & b',
      ']]>',
      '<![CDATA[',
      '"\'',
      '😀 \u202eabc\u202c',
      '\u200fمرحبا',
      '&amp;',
      '&#0;',
      '</title>',
    ),
  )
  .map((title) => title.replaceAll(/\p{Cc}|[\ufffe\uffff]/gu, '').trim())
  .filter((title) => title !== '');

test('any title and any prose survive the way through every format', () => {
  fc.assert(
    fc.property(evil, fc.string({ unit: 'grapheme' }), (title, prose) => {
      const key: PartKey = 'update:2024-07-11T17:59Z';
      const body = `<p>${prose.replaceAll(/\p{Cc}|[\ufffe\uffff]/gu, '').replaceAll(/[&<]/g, '_')}</p>`;
      const source = facts({ updates: [updateFacts('2024-07-11T17:59Z', { status: 'investigating' })] });
      const all = [document('en', { is: 'source', facts: source }, { title, [key]: body })];
      const [inAtom] = parseAtomFeed(feedOf('/history.atom', all)).entries ?? [];
      expect(textIn(inAtom?.title)).toBe(title);
      expect(textIn(inAtom?.content)).toContain(body);
      const [inRss] = parseRssFeed(feedOf('/history.rss', all)).items ?? [];
      expect([inRss?.title, inRss?.description?.includes(body)]).toEqual([title, true]);
      const [inJson] = parseJsonFeed(feedOf('/feed.json', all)).items ?? [];
      expect([inJson?.title, inJson?.content_html?.includes(body)]).toEqual([title, true]);
    }),
    { numRuns: 60 },
  );
});

test('an update of 10,000 characters comes through whole', () => {
  const body = `<p>${'Lang & breit '.repeat(800).replaceAll('&', '&#x26;')}</p>`;
  const source = facts({ updates: [updateFacts('2024-07-11T17:59Z')] });
  const all = [document('en', { is: 'source', facts: source }, { title: 'a', 'update:2024-07-11T17:59Z': body })];
  expect(body.length).toBeGreaterThan(10_000);
  expect(textIn(parseAtomFeed(feedOf('/updates.atom', all)).entries?.[0]?.content)).toContain(body);
  expect(parseJsonFeed(feedOf('/updates.json', all)).items?.[0]?.content_html).toContain(body);
});

function textIn(construct: unknown): string {
  return typeof construct === 'string' ? construct : ((construct as { value?: string } | undefined)?.value ?? '');
}
