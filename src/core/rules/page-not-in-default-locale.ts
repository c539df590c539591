import type { Rule } from '../diagnostic.ts';

/** A page of the site's own that has no file in the default language. */
export const pageNotInDefaultLocale: Rule<{ slug: string; defaultLocale: string; found: string }> = {
  id: 'page-not-in-default-locale',
  severity: 'error',
  why: 'A language without this page shows it in the default language, so that text must be there.',
  wrong: '`content/pages/about/` with `de.mdx` alone, while the default language is English',
  right: '`content/pages/about/` with `en.mdx` and `de.mdx`',
  explain: ({ slug, defaultLocale, found }) => ({
    message: `The page “${slug}” has no text in the default language.`,
    expected: `content/pages/${slug}/${defaultLocale}.mdx`,
    received: found,
    hint: `Add content/pages/${slug}/${defaultLocale}.mdx.`,
  }),
};
