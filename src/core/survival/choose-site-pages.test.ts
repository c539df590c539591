import { expect, test } from 'vitest';
import { chooseSitePages } from './choose-site-pages.ts';
import { pagePlace } from './entry-folder.ts';

const text = (title: string) => `---\ntitle: ${title}\ndescription: What stands here.\n---\n`;

function choose(files: Record<string, string | null>, lastGood: Record<string, string> = {}) {
  const all = Object.entries(files).map(([name, content]) => {
    const place = pagePlace(`content/pages/${name}.mdx`);
    if (place === null) throw new Error(name);
    return { ...place, text: content };
  });
  const { pages, exceptions, replaced, diagnostics } = chooseSitePages({
    files: all.flatMap((file) => (file.text === null ? [] : [{ ...file, text: file.text }])),
    broken: all.filter((file) => file.text === null),
    lastGood: (file) => lastGood[file] ?? null,
    defaultLocale: 'en',
    locales: ['en', 'de', 'ko'],
  });
  return {
    titles: pages.map(({ slug, texts }) => `${slug}: ${Object.values(texts).map(({ title }) => title)}`),
    exceptions: exceptions.map(({ is, what, path }) => `${is} ${what} ${path}`),
    replaced: Object.fromEntries(replaced),
    rules: diagnostics.map(({ ruleId }) => ruleId),
  };
}

test('without errors all pages are there', () => {
  expect(choose({ 'about/de': text('Über uns'), 'about/en': text('About') })).toEqual({
    titles: ['about: Über uns,About'],
    exceptions: [],
    replaced: {},
    rules: [],
  });
});

test.each([
  ['with an error', 'no front matter'],
  ['that can’t be read', null],
])('for a file %s the text published last stands in', (_, broken) => {
  const chosen = choose({ 'about/en': broken }, { 'content/pages/about/en.mdx': text('As it was') });
  expect(chosen).toMatchObject({
    titles: ['about: As it was'],
    exceptions: ['kept page content/pages/about/en.mdx'],
    replaced: { 'content/pages/about/en.mdx': text('As it was') },
  });
});

test('a translation that was never published is left out, and nothing of it is compiled', () => {
  expect(choose({ 'about/de': '', 'about/en': text('About') })).toMatchObject({
    titles: ['about: About'],
    exceptions: ['leftOut translation content/pages/about/de.mdx'],
    replaced: { 'content/pages/about/de.mdx': '' },
  });
});

test('without its default language a page is left out', () => {
  expect(choose({ 'about/de': text('Über uns'), 'about/en': '', 'help/en': text('Help') })).toMatchObject({
    titles: ['help: Help'],
    exceptions: ['leftOut page content/pages/about'],
    replaced: { 'content/pages/about/de.mdx': '', 'content/pages/about/en.mdx': '' },
  });
});

test('a page at an address of the site itself is left out, whatever was published last', () => {
  const lastGood = { 'content/pages/history/en.mdx': text('History') };
  expect(choose({ 'history/en': text('History') }, lastGood)).toMatchObject({
    titles: [],
    exceptions: ['leftOut page content/pages/history'],
    rules: ['page-slug-taken'],
  });
});
