import { expect, test } from 'vitest';
import { jsonChanges } from './json.ts';

test('each file has the address that readers ask for', () => {
  const text = jsonChanges({
    url: 'https://example.com/status/',
    added: ['de/incidents/2026-11-20-x/index.html', 'robots.txt'],
    changed: ['index.html', '404.html', 'de/index.html.gz', 'notindex.html'],
    removed: ['incidents/störung/index.html'],
  });
  expect(text).toBe(`{
  "url": "https://example.com/status/",
  "added": [
    {
      "file": "de/incidents/2026-11-20-x/index.html",
      "url": "https://example.com/status/de/incidents/2026-11-20-x/"
    },
    {
      "file": "robots.txt",
      "url": "https://example.com/status/robots.txt"
    }
  ],
  "changed": [
    {
      "file": "index.html",
      "url": "https://example.com/status/"
    },
    {
      "file": "404.html",
      "url": "https://example.com/status/404.html"
    },
    {
      "file": "de/index.html.gz",
      "url": "https://example.com/status/de/index.html.gz"
    },
    {
      "file": "notindex.html",
      "url": "https://example.com/status/notindex.html"
    }
  ],
  "removed": [
    {
      "file": "incidents/störung/index.html",
      "url": "https://example.com/status/incidents/st%C3%B6rung/"
    }
  ]
}
`);
});

test('when nothing changed, the lists are there and empty', () => {
  expect(JSON.parse(jsonChanges({ url: 'https://x.org/', added: [], changed: [], removed: [] }))).toEqual({
    url: 'https://x.org/',
    added: [],
    changed: [],
    removed: [],
  });
});

test.each([
  ['a?b#c.txt', 'a%3Fb%23c.txt'],
  ['a%20b.txt', 'a%2520b.txt'],
  ['a b.txt', 'a%20b.txt'],
  ['http:x.html', 'http:x.html'],
  ["a+b&c='(d)!.txt", "a+b&c='(d)!.txt"],
])('the address of %s leads to that file', (file, path) => {
  const { added } = JSON.parse(jsonChanges({ url: 'https://x.org/s/', added: [file], changed: [], removed: [] }));
  expect(added).toEqual([{ file, url: `https://x.org/s/${path}` }]);
  // Nothing that a browser would write otherwise.
  expect(new URL(added[0].url).href).toBe(added[0].url);
  expect(decodeURIComponent(new URL(added[0].url).pathname)).toBe(`/s/${file}`);
});
