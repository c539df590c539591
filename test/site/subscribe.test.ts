import { expect, test } from 'vitest';
import { attribute, exampleFiles, pagesOf, textOf } from '../built-pages.ts';

const root = 'https://status.example.com/';

test('each address for subscribers leads to a file of the site in the language of its page, and is linked', async () => {
  const files = await exampleFiles();
  const pages = [...pagesOf(files).values()].filter(({ path }) => /\/(subscribe|components\/[^/]+)\/$/.test(path));
  const listed = pages.map(({ path, document }) => {
    const locale = /^\/(?:(de|ko|ar)\/)?/.exec(path)?.[0].slice(1) ?? '';
    const addresses = document.querySelectorAll('.address').map(textOf);
    const links = document.querySelectorAll('.feed dt a').map((link) => attribute(link, 'href'));
    expect(links, path).toEqual(addresses.map((address) => address.replace(root, '/')));
    for (const address of addresses) {
      expect(address.startsWith(root + locale), `${address} on ${path}`).toBe(true);
      expect(files.has(address.slice(root.length)), `${address} on ${path}`).toBe(true);
    }
    return { path, count: addresses.length };
  });
  // Seven of the site and of each group, and three for programs; seven of each component.
  expect(listed.find(({ path }) => path === '/ko/subscribe/')?.count).toBe(7 + 3 * 7 + 3);
  expect(listed.find(({ path }) => path === '/components/api/')?.count).toBe(7);
});

test('what is to be copied into other pages leads to files of the site', async () => {
  const files = await exampleFiles();
  const page = pagesOf(files).get('/ar/subscribe/');
  const snippets = page?.document.querySelectorAll('.snippet').map(textOf) ?? [];
  expect(snippets).toEqual([
    `<script async src="${root}embed.js" data-locale="ar"></script>`,
    expect.stringMatching(new RegExp(`^<iframe src="${root}ar/embed/" title="[^"<]+" .*></iframe>$`)),
  ]);
  expect([files.has('embed.js'), files.has('ar/embed/index.html')]).toEqual([true, true]);
});
