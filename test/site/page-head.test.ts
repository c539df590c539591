import { describe, expect, test } from 'vitest';
import { attribute, type BuiltPage, exampleFiles, pagesOf, textOf } from '../built-pages.ts';
import { locales } from '../page-kinds.ts';

const others: readonly string[] = locales.filter((locale) => locale !== 'en');

const localeOf = ({ path }: BuiltPage) => others.find((locale) => path.startsWith(`/${locale}/`)) ?? 'en';
/** The path below the locale. */
const restOf = (page: BuiltPage) => page.path.slice(localeOf(page) === 'en' ? 1 : localeOf(page).length + 2);
const inLocale = (locale: string, rest: string) => (locale === 'en' ? `/${rest}` : `/${locale}/${rest}`);

const isForFrames = ({ path }: BuiltPage) => path.endsWith('/embed/');

function headOf({ document }: BuiltPage) {
  const html = document.querySelector('html');
  return {
    lang: attribute(html, 'lang'),
    dir: attribute(html, 'dir'),
    headings: document.querySelectorAll('h1').map(textOf),
    title: textOf(document.querySelector('title')),
    description: attribute(document.querySelector('meta[name="description"]'), 'content'),
    canonical: document.querySelectorAll('link[rel="canonical"]').map((link) => attribute(link, 'href')),
    alternates: document
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => `${attribute(link, 'hreflang')} ${attribute(link, 'href')}`)
      .sort(),
  };
}

describe.each([
  ['plain', null],
  ['based', 'https://example.com/status/'],
] as const)('in the %s site', (variant, url) => {
  test('each page says its language, direction, title, description and its one heading', async () => {
    for (const page of pagesOf(await exampleFiles(variant)).values()) {
      const head = headOf(page);
      expect(head, page.path).toMatchObject({ lang: localeOf(page), dir: localeOf(page) === 'ar' ? 'rtl' : 'ltr' });
      expect(head.headings, page.path).toHaveLength(1);
      expect(head.headings[0], page.path).not.toBe('');
      expect(head.title, page.path).not.toBe('');
      expect(head.description, page.path).not.toMatch(/^(null)?$/);
    }
  });

  test('each page is its own canonical one and names itself in every language', async () => {
    const pages = pagesOf(await exampleFiles(variant));
    const home = headOf(pages.get('/') as BuiltPage).canonical[0] ?? '';
    expect(home).toMatch(/^https:\/\/.+\/$/);
    if (url !== null) expect(home).toBe(url);
    for (const page of [...pages.values()].filter((candidate) => !isForFrames(candidate))) {
      const { canonical, alternates } = headOf(page);
      const absolute = (locale: string) => home + inLocale(locale, restOf(page)).slice(1);
      expect(canonical, page.path).toEqual([absolute(localeOf(page))]);
      expect(alternates, page.path).toEqual(
        [...locales.map((locale) => `${locale} ${absolute(locale)}`), `x-default ${absolute('en')}`].sort(),
      );
    }
  });

  test('each page exists in every language', async () => {
    const pages = pagesOf(await exampleFiles(variant));
    const rests = new Set([...pages.values()].map(restOf));
    for (const rest of rests) for (const locale of locales) expect(pages.has(inLocale(locale, rest)), rest).toBe(true);
    expect(pages.size).toBe(rests.size * locales.length);
  });
});

test('what is made for frames is nothing for search engines', async () => {
  const pages = [...pagesOf(await exampleFiles()).values()].filter(isForFrames);
  expect(pages.map(({ path }) => path).sort()).toEqual(['/ar/embed/', '/de/embed/', '/embed/', '/ko/embed/']);
  for (const { document } of pages)
    expect(attribute(document.querySelector('meta[name="robots"]'), 'content')).toBe('noindex');
});

test('titles differ between the pages of a language', async () => {
  const pages = [...pagesOf(await exampleFiles()).values()];
  for (const locale of locales) {
    const titles = pages.filter((page) => localeOf(page) === locale).map((page) => headOf(page).title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test('each page but the error page says what chats show of a link to it', async () => {
  for (const { path, document } of [...pagesOf(await exampleFiles('based')).values()].filter(
    (page) => !isForFrames(page),
  )) {
    const metas = document.querySelectorAll('meta[property]');
    const all = new Map(metas.map((meta) => [attribute(meta, 'property'), attribute(meta, 'content')]));
    if (path.endsWith('404.html')) {
      expect(metas, path).toEqual([]);
      continue;
    }
    expect(metas.length, path).toBe(all.size);
    const description = attribute(document.querySelector('meta[name="description"]'), 'content');
    const isEntry = /\/(?:incidents|maintenance)\/.+\/$/.test(path);
    expect(Object.fromEntries(all), path).toMatchObject({
      'og:title': expect.stringMatching(/./),
      'og:description': description,
      'og:url': attribute(document.querySelector('link[rel="canonical"]'), 'href'),
      'og:site_name': expect.stringMatching(/Sunshine/),
      'og:locale': expect.stringMatching(/^[a-z]{2}_[A-Z]{2}$/),
      'og:type': isEntry ? 'article' : 'website',
      ...(isEntry && { 'article:published_time': expect.stringMatching(/Z$/) }),
    });
    expect(textOf(document.querySelector('title')), path).toContain(all.get('og:title'));
    const data = document.querySelectorAll('script[type="application/ld+json"]').map((script) => script.textContent);
    expect(data.map((text) => JSON.parse(text)['@context'])).toEqual(
      isEntry || path === '/' ? ['https://schema.org'] : [],
    );
  }
});
