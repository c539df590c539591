import type { Rule } from '../diagnostic.ts';

export const relativeLink: Rule<{ url: string; is: 'link' | 'image' }> = {
  id: 'relative-link',
  severity: 'error',
  why: 'A text stands on several pages: its own, the home page, in every language. An address relative to one of them leads nowhere from the others.',
  wrong: '`[the outage in May](../2026-05-03-sign-in/)`',
  right: '`[the outage in May](/incidents/2026-05-03-sign-in/)`',
  explain({ url, is }) {
    return {
      message: `The ${is} “${url}” depends on the page that it stands on.`,
      expected: 'an address that begins with `https://`, or with `/` for this site',
      received: url,
      hint:
        is === 'image'
          ? 'Put the image in public/ and begin its address with `/`.'
          : 'Begin it with `/`, as in `/incidents/2026-05-03-sign-in/`: it leads to the page in the reader’s language.',
    };
  },
};
