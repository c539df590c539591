import type { Rule } from '../diagnostic.ts';

/** `key` is null for the file itself. */
export const siteValueType: Rule<{ key: string | null; expected: string; received: string }> = {
  id: 'site-value-type',
  severity: 'error',
  why: 'A value of the wrong shape would be shown as nonsense, or not at all.',
  wrong: '`name: [Sunshine, Status]`',
  right: '`name: Sunshine Status`',
  explain: ({ key, expected, received }) => ({
    message: `${key === null ? 'The file' : `\`${key}\``} is not ${expected}.`,
    expected,
    received,
    hint:
      key === null
        ? 'Write one setting a line, such as `name: Sunshine Status`.'
        : `Write ${expected} after \`${key}:\`.`,
  }),
};
