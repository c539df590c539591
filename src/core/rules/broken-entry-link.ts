import type { Rule } from '../diagnostic.ts';

/** A link to an incident or maintenance that the site doesn't have; `nearest` is the corrected link. */
export const brokenEntryLink: Rule<{
  href: string;
  kind: 'incident' | 'maintenance';
  slug: string;
  nearest: string | null;
}> = {
  id: 'broken-entry-link',
  severity: 'warning',
  why: 'Readers would find an error page where they look for help.',
  wrong: '`[the earlier incident](/incidents/2024-07-11-instagram-mesages/)`',
  right: '`[the earlier incident](/incidents/2024-07-11-instagram-messages/)`',
  explain({ href, kind, slug, nearest }) {
    return {
      message: `This link leads to ${kind === 'incident' ? 'an incident' : 'a maintenance'} “${slug}”, which does not exist.`,
      expected: `the name of a folder in content/${kind === 'incident' ? 'incidents' : 'maintenance'}/`,
      received: href,
      hint: nearest === null ? 'Correct the link, or remove it.' : `Did you mean \`${nearest}\`?`,
    };
  },
};
