import type { Rule } from '../diagnostic.ts';

/** Astro can't compile one of the site's own pages; `message` is Astro's. */
export const pageNotCompiled: Rule<{ message: string }> = {
  id: 'page-not-compiled',
  severity: 'error',
  why: 'The site’s own pages are compiled by Astro, as MDX. What it can’t read, it can’t show.',
  wrong: '`<p>` without `</p>` in `content/pages/about/en.mdx`',
  right: '`<p>Text</p>`, or the text alone',
  explain: ({ message }) => ({
    message: `Astro can’t compile this page: ${message}`,
    expected: 'MDX in which every tag is closed and every { has its }',
    received: '',
    hint: 'Correct the place that the message names; `npx tidings dev` shows the page while you write.',
  }),
};
