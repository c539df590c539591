import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** `where` is the map it stands in, empty for the file itself; `known` are the keys of that map. */
export const siteKeyUnknown: Rule<{ key: string; where: string; known: readonly string[]; nearest: string | null }> = {
  id: 'site-key-unknown',
  severity: 'error',
  why: 'A setting under a wrong key has no effect, and nobody would notice.',
  wrong: '`timezones: [America/Los_Angeles]`',
  right: '`timeZones: [America/Los_Angeles]`',
  explain: ({ key, where, known, nearest }) => ({
    message: `${where === '' ? 'The site' : `\`${where}\``} has no setting \`${key}\`.`,
    expected: known.map((name) => `\`${name}\``).join(', '),
    received: key,
    hint: nearest === null ? 'Delete it, or write one of these.' : `Did you mean \`${nearest}\`?`,
    correction: guessed(nearest),
  }),
};
