import type { Rule } from '../diagnostic.ts';

export const unsafeLink: Rule<{ url: string; scheme: string }> = {
  id: 'unsafe-link',
  severity: 'error',
  why: 'A link that runs a script or carries its own page can take over the reader’s session.',
  wrong: '`[status](javascript:alert)`',
  right: '`[status](https://status.example.com)`',
  explain({ url, scheme }) {
    return {
      message: `A link can’t lead to “${scheme}:”.`,
      expected: '`https:`, `http:`, `mailto:`, `tel:` or a path',
      received: url,
      hint: 'Link to a page by its full address, beginning with `https://`.',
    };
  },
};
