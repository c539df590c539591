import type { Rule } from '../diagnostic.ts';

export const imageNotLocal: Rule<{ url: string }> = {
  id: 'image-not-local',
  severity: 'error',
  why: 'A page must load nothing from elsewhere: another server may be down too, and it would learn who reads.',
  wrong: '`![Graph](https://example.com/graph.png)`',
  right: '`![Graph](/images/graph.png)`, with the file in `public/images/`',
  explain({ url }) {
    return {
      message: `The image “${url}” is not a file of this site.`,
      expected: 'a path from the root of the site, like `/images/graph.png`',
      received: url,
      hint: 'Put the file into `public/images/` and write its path, like `/images/graph.png`.',
    };
  },
};
