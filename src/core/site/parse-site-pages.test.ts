import { expect, test } from 'vitest';
import { fullDigest } from '../digest.ts';
import { parseSitePages } from './parse-site-pages.ts';

const site = { defaultLocale: 'en', locales: ['de', 'en'] };

function page(slug: string, locale: string, text: string) {
  return { file: `content/pages/${slug}/${locale}.mdx`, text, slug, locale };
}

function findings(...files: ReturnType<typeof page>[]): string[] {
  return parseSitePages(files, site).diagnostics.map(
    ({ file, line, column, ruleId, message, hint }) => `${file}:${line}:${column} ${ruleId}: ${message} ${hint}`,
  );
}

test('gives each page its title and description in every language it has', () => {
  const files = [
    page('about', 'de', '---\r\ntitle: Über uns\r\ndescription: Wer wir sind.\r\n---\r\nText'),
    page('about', 'en', '---\ntitle: About\ndescription: Who we are.\n---\n\n---\ntitle: no\n---\n'),
  ];
  expect(parseSitePages(files, site)).toEqual({
    pages: [
      {
        slug: 'about',
        texts: {
          de: { title: 'Über uns', description: 'Wer wir sind.', digest: fullDigest(files[0]?.text ?? '') },
          en: { title: 'About', description: 'Who we are.', digest: fullDigest(files[1]?.text ?? '') },
        },
      },
    ],
    diagnostics: [],
  });
});

test('a page without title or description tells what to add', () => {
  expect(findings(page('about', 'en', 'Text'), page('terms', 'en', '---\ntitle: 7\ndescription:\n---\n'))).toEqual([
    'content/pages/about/en.mdx:1:1 page-field-missing: This page has no `title`. Add `title: About us`.',
    'content/pages/about/en.mdx:1:1 page-field-missing: This page has no `description`. Add `description: One sentence on what stands here.`',
    'content/pages/terms/en.mdx:2:1 page-field-missing: `title` can’t be “7”. Add `title: About us`.',
    'content/pages/terms/en.mdx:3:1 page-field-missing: This page has no `description`. Add `description: One sentence on what stands here.`',
  ]);
});

test('a page needs a text in the default language', () => {
  expect(findings(page('about', 'de', '---\ntitle: a\ndescription: b\n---\n'))).toEqual([
    'content/pages/about/de.mdx:1:1 page-not-in-default-locale: The page “about” has no text in the default language. Add content/pages/about/en.mdx.',
  ]);
});

test.each(['history', 'de', '404'])('a page can’t be called %s', (slug) => {
  expect(findings(page(slug, 'en', '---\ntitle: a\ndescription: b\n---\n'))).toEqual([
    `content/pages/${slug}/en.mdx:1:1 page-slug-taken: The address “/${slug}/” is taken by a page that every site has, or by a language. Rename the folder, for example to “our-${slug}”.`,
  ]);
});
