import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

export const localeZoneUnknown: Rule<{ id: string; suggestion: string | null }> = {
  id: 'locale-zone-unknown',
  severity: 'error',
  why: 'The label of a zone that doesn’t exist is never shown.',
  wrong: '`"zones": { "PST": "PT" }`',
  right: '`"zones": { "America/Los_Angeles": "PT" }`',
  explain: ({ id, suggestion }) => ({
    message: `There is no time zone “${id}”.`,
    expected: 'an IANA id such as `America/Los_Angeles`, or `UTC`',
    received: id,
    hint:
      suggestion === null
        ? 'Write the id of the zone as in `timeZones` of site.yaml.'
        : `Did you mean \`${suggestion}\`?`,
    correction: guessed(suggestion),
  }),
};
