import type { Rule } from '../diagnostic.ts';

/** `days` are those of the start: in UTC, and in the zone of the site where that is another. */
export const slugDate: Rule<{
  slug: string;
  wanted: string;
  startName: string;
  start: string;
  days: readonly string[];
}> = {
  id: 'slug-date',
  severity: 'warning',
  why: 'The address begins with the day of the start, so that folders stand in order and links can be told apart. Where they differ, one is a slip.',
  wrong: '`2024-11-07-instagram-messages` with `startedAt: 2024-07-11T15:56Z`',
  right: '`2024-07-11-instagram-messages` with `startedAt: 2024-07-11T15:56Z`',
  explain({ slug, wanted, startName, start, days }) {
    return {
      message: `The folder “${slug}” does not begin with the day of \`${startName}\` (${start}).`,
      expected: days.map((day) => `${day}-…`).join(' or '),
      received: slug,
      hint: `Correct \`${startName}\`, or rename the folder to “${wanted}”. That changes the address: links to the old one break.`,
    };
  },
};
