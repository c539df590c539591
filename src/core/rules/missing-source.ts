import type { Rule } from '../diagnostic.ts';

/** No file of the folder has facts. */
export const missingSource: Rule<{ kind: 'incident' | 'maintenance'; slug: string; locale: string }> = {
  id: 'missing-source',
  severity: 'error',
  why: 'The facts of an incident stand in one file, in the language it was written in; translations hold prose only.',
  wrong: 'A folder with `de.mdx` and `ko.mdx`, neither with `startedAt`.',
  right:
    'The file of the language written first has `startedAt` (`scheduledFor` for a maintenance) in its front matter.',
  explain({ kind, slug, locale }) {
    const key = kind === 'incident' ? 'startedAt' : 'scheduledFor';
    return {
      message: `No file of “${slug}” says when it ${kind === 'incident' ? 'started' : 'is scheduled'}.`,
      expected: `one file with \`${key}\` in its front matter: the source`,
      received: `${locale}.mdx without \`${key}\``,
      hint: `Add \`${key}: 2026-01-31T15:56Z\` (in UTC) to the file written first, or add that file to the folder.`,
    };
  },
};
