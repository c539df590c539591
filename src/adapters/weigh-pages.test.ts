import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileTree } from './file-tree-fixture.ts';
import { weighPages } from './weigh-pages.ts';

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
const html = (text: string) => `<!doctype html><title>${text}</title>`;
const files = {
  'index.html': `${html('home')}<link rel="stylesheet" href="/status/_astro/a.css"><script>theme()</script>`,
  'de/index.html': `${html('start')}<script type="module" src="../_astro/main.js"></script><script src="/status/b.js"></script>`,
  'b.js': 'before()',
};
const client = {
  '_astro/a.css': 'a{}',
  '_astro/main.js': 'import"./part.js";import("./later.js");main()',
  '_astro/part.js': 'import"./main.js";part()',
  '_astro/later.js': 'later()',
};

test('weighs what travels with a page: styles, scripts and what these need, each once', () => {
  const pages = [
    { kind: 'home' as const, locale: 'en', file: 'index.html', size: 1 },
    { kind: 'month' as const, locale: 'de', file: 'de/index.html', size: 1 },
  ];
  const [home, month] = weighPages(pages, { folders: [fileTree(client), fileTree(files)], base: '/status/' });
  expect(home).toMatchObject({
    gzip: gzip(files['index.html']) + gzip('a{}'),
    scriptGzip: gzip('theme()'),
    requests: 2,
  });
  expect(month).toMatchObject({
    kind: 'month',
    file: 'de/index.html',
    gzip: gzip(files['de/index.html']),
    scriptGzip: gzip(client['_astro/main.js']) + gzip(client['_astro/part.js']) + gzip('before()'),
    requests: 2,
  });
  expect(month?.brotli).toBeLessThan(files['de/index.html'].length);
});

test('of the largest files of each language the one that is heaviest when compressed is weighed', () => {
  const many = { 'index.html': 'a'.repeat(3000), 'ko/index.html': html('가나다라마바사아자차카타파하') };
  const pages = Object.entries(many).map(([file, { length }]) => ({
    kind: 'home' as const,
    locale: file.slice(0, 2),
    file,
    size: length,
  }));
  const [weight] = weighPages(pages, { folders: [fileTree(many)], base: '/' });
  expect(weight).toMatchObject({ file: 'ko/index.html', gzip: gzip(many['ko/index.html']) });
});

test('reads only the largest file of each kind, and leaves out what is not there', () => {
  const pages = [
    { kind: 'home' as const, locale: 'en', file: 'missing/index.html', size: 1 },
    { kind: 'home' as const, locale: 'en', file: 'index.html', size: 2 },
    { kind: '404' as const, locale: 'en', file: '404.html', size: 2 },
  ];
  const weights = weighPages(pages, { folders: [fileTree(files)], base: '/' });
  expect(weights.map(({ file }) => file)).toEqual(['index.html']);
});
