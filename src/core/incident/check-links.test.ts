import { expect, test } from 'vitest';
import { assembleEntries } from './assemble-entries.ts';
import { foundIn, incident, maintenance, update } from './check-fixture.ts';
import { checkLinks, entryOf } from './check-links.ts';
import { document, facts } from './document-fixture.ts';

const other = incident(update('2024-07-11T17:59Z', 'status="resolved"'));
const work = maintenance(update('2024-07-01T09:00Z', 'status="scheduled"'));

function found(href: string): string {
  const text = incident(update('2024-07-12T17:59Z', 'status="resolved"', `See [there](${href}).`), '2024-07-12T15:00Z');
  return foundIn({
    'incidents/2024-07-11-messages/en.mdx': other,
    'incidents/2024-07-12-replies/en.mdx': text,
    'maintenance/2024-07-18-upgrade/en.mdx': work,
  });
}

test.each([
  '/incidents/2024-07-11-messages/',
  '/status/incidents/2024-07-11-messages/#update-20240711T1759Z',
  'https://example.com/status/incidents/2024-07-11-messages/index.html',
  '/maintenance/2024-07-18-upgrade',
  '/en/maintenance/2024-07-18-upgrade?x=1',
  '/incidents/',
  '/history/2024-07/',
  'https://other.example.com/incidents/none/',
  'mailto:incidents/none@example.com',
])('%s is fine', (href) => {
  expect(found(href)).toBe('');
});

test('a link to an incident that does not exist gets the nearest', () => {
  expect(found('/en/incidents/2024-07-11-mesages/#x')).toMatchInlineSnapshot(`
    "incidents/2024-07-12-replies/en.mdx:6:1 warning broken-entry-link
    This link leads to an incident “2024-07-11-mesages”, which does not exist.
    expected: the name of a folder in content/incidents/
    received: /en/incidents/2024-07-11-mesages/#x
    Did you mean \`/en/incidents/2024-07-11-messages/#x\`?"
  `);
});

test('a link to the wrong folder gets the right one', () => {
  expect(found('/incidents/2024-07-18-upgrade/')).toMatchInlineSnapshot(`
    "incidents/2024-07-12-replies/en.mdx:6:1 warning broken-entry-link
    This link leads to an incident “2024-07-18-upgrade”, which does not exist.
    expected: the name of a folder in content/incidents/
    received: /incidents/2024-07-18-upgrade/
    Did you mean \`/maintenance/2024-07-18-upgrade/\`?"
  `);
});

test('a link to nothing like it gets no guess', () => {
  expect(found('https://example.com/status/maintenance/none/')).toMatchInlineSnapshot(`
    "incidents/2024-07-12-replies/en.mdx:6:1 warning broken-entry-link
    This link leads to a maintenance “none”, which does not exist.
    expected: the name of a folder in content/maintenance/
    received: https://example.com/status/maintenance/none/
    Correct the link, or remove it."
  `);
});

test('a file that is broken is not called missing', () => {
  const source = document('en', { is: 'source', facts: facts() });
  const body = ['<p><a href="/incidents/2024-07-12-broken/">x</a></p>'];
  const parts = source.parts.map((part) => ({ ...part, body }));
  const [entry] = assembleEntries([{ ...source, parts }], 'en').entries;
  const around = { site: { url: 'https://example.com/' }, locales: ['en'] };
  expect(entry && checkLinks(entry, { ...around, folders: new Set(['incident/2024-07-12-broken']) })).toEqual([]);
  expect(entry && checkLinks(entry, { ...around, folders: new Set() })).toHaveLength(1);
});

test('a link is read on the page it stands on', () => {
  const around = { site: { url: 'https://example.com/status/' }, locales: ['en'], page: 'incidents/a/' };
  expect(entryOf('../b/', around)).toEqual({ kind: 'incident', slug: 'b' });
  expect(entryOf('../../maintenance/b', around)).toEqual({ kind: 'maintenance', slug: 'b' });
  expect(entryOf('../../../incidents/b', around)).toEqual({ kind: 'incident', slug: 'b' });
  expect(entryOf('b/', around)).toBeNull();
  expect(entryOf('#incidents/none', around)).toEqual({ kind: 'incident', slug: 'a' });
});

test('a link without an address is none', () => {
  const around = { site: { url: 'https://example.com/' }, locales: ['en'], page: 'incidents/a/' };
  expect(entryOf('http://[', around)).toBeNull();
  expect(entryOf('/incidents/%E0%A4%A/', around)).toEqual({ kind: 'incident', slug: '%E0%A4%A' });
});
