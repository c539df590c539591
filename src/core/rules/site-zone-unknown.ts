import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

export const siteZoneUnknown: Rule<{ id: string; suggestion: string | null }> = {
  id: 'site-zone-unknown',
  severity: 'error',
  why: 'Times of a zone that isn’t known can’t be worked out, and an abbreviation hides whether it is summer time.',
  wrong: '`timeZones: [PST]`',
  right: '`timeZones: [America/Los_Angeles]`',
  explain: ({ id, suggestion }) => ({
    message: `There is no time zone “${id}”.`,
    expected: 'an IANA id such as `America/Los_Angeles` or `Europe/Berlin`',
    received: id,
    hint:
      suggestion === null
        ? 'Find the id in the list at https://en.wikipedia.org/wiki/List_of_tz_database_time_zones.'
        : `Write \`${suggestion}\`.`,
    correction: guessed(suggestion),
  }),
};
