import type { Rule } from '../diagnostic.ts';

/** A page of the site's own whose address belongs to another page. */
export const pageSlugTaken: Rule<{ slug: string }> = {
  id: 'page-slug-taken',
  severity: 'error',
  why: 'Two pages can’t stand at one address: one of them would never be seen.',
  wrong: '`content/pages/history/en.mdx`',
  right: '`content/pages/our-history/en.mdx`',
  explain: ({ slug }) => ({
    message: `The address “/${slug}/” is taken by a page that every site has, or by a language.`,
    expected: 'a name that is no page of its own and no language of the site',
    received: slug,
    hint: `Rename the folder, for example to “our-${slug}”.`,
  }),
};
