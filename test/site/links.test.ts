import { expect, test } from 'vitest';
import { attribute, type BuiltPage, exampleFiles, pagesOf } from '../built-pages.ts';

const origin = 'https://example.com';

/** What the page leads to or loads from its own origin, as written and resolved. */
function targetsOf(page: BuiltPage, base: string): { written: string; url: URL }[] {
  const attributes = ['href', 'src'].flatMap((name) =>
    page.document.querySelectorAll(`[${name}]`).map((element) => attribute(element, name) ?? ''),
  );
  return attributes
    .map((written) => ({ written, url: new URL(written, new URL(base + page.path.slice(1), origin)) }))
    .filter(({ url }) => url.origin === origin);
}

/** Links that lead nowhere, as `page -> link`. */
function brokenLinks(files: ReadonlyMap<string, Buffer>, base: string): string[] {
  const pages = pagesOf(files);
  const ids = new Map(
    [...pages].map(([path, { document }]) => [
      path,
      new Set(document.querySelectorAll('[id]').map((element) => attribute(element, 'id'))),
    ]),
  );
  const isBroken = ({ url }: { url: URL }) => {
    if (!url.pathname.startsWith(base)) return true;
    const path = decodeURIComponent(url.pathname.slice(base.length - 1));
    if (!pages.has(path)) return !files.has(path.slice(1));
    return url.hash !== '' && ids.get(path)?.has(decodeURIComponent(url.hash.slice(1))) !== true;
  };
  return [...pages.values()].flatMap((page) =>
    targetsOf(page, base)
      .filter(isBroken)
      .map(({ written }) => `${page.path} -> ${written}`),
  );
}

test('every internal link and fragment of the example site leads somewhere', async () => {
  const files = await exampleFiles();
  expect([...pagesOf(files).values()].flatMap((page) => targetsOf(page, '/')).length).toBeGreaterThan(500);
  expect(brokenLinks(files, '/')).toEqual([]);
});

test('every internal link and fragment leads somewhere when the site is in a subfolder', async () => {
  expect(brokenLinks(await exampleFiles('based'), '/status/')).toEqual([]);
});

test('a link out of the subfolder, to a missing page and to a missing fragment is found', () => {
  const html = '<a href="/">1</a><a href="/status/x/">2</a><a href="#x">3</a><a href="#y" id="y">4</a>';
  expect(brokenLinks(new Map([['index.html', Buffer.from(html)]]), '/status/')).toEqual([
    '/ -> /',
    '/ -> /status/x/',
    '/ -> #x',
  ]);
});
