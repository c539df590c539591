import type { Rule } from '../diagnostic.ts';

/** A page of the site's own lacks `title` or `description`, or it is no text. */
export const pageFieldMissing: Rule<{ key: 'title' | 'description'; received: string }> = {
  id: 'page-field-missing',
  severity: 'error',
  why: 'The title stands in the footer and in the browser’s tab, the description in search results and previews.',
  wrong: '`content/pages/about/en.mdx` without `description`',
  right: '`title: About` and `description: Who runs this page.` in its front matter',
  explain: ({ key, received }) => ({
    message: received === '' ? `This page has no \`${key}\`.` : `\`${key}\` can’t be “${received}”.`,
    expected: `\`${key}\` with a text, in the front matter`,
    received,
    hint: key === 'title' ? 'Add `title: About us`.' : 'Add `description: One sentence on what stands here.`',
  }),
};
