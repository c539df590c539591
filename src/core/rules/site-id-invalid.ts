import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

export const siteIdInvalid: Rule<{ kind: 'component' | 'group'; id: string; suggestion: string }> = {
  id: 'site-id-invalid',
  severity: 'error',
  why: 'An id stands in addresses and in incidents for years: small letters, digits and hyphens work everywhere.',
  wrong: '`Web Messenger:`',
  right: '`web-messenger:`',
  explain: ({ kind, id, suggestion }) => ({
    message: `“${id}” can’t be the id of a ${kind}.`,
    expected: 'small letters a–z and digits, in words joined by hyphens',
    received: id,
    hint: suggestion === '' ? 'Write an id such as `web-messenger`.' : `Write \`${suggestion}:\`.`,
    correction: guessed(suggestion || null),
  }),
};
