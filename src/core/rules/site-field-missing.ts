import type { Rule } from '../diagnostic.ts';

/** `example` is the whole line, or lines. */
export const siteFieldMissing: Rule<{ field: string; example: string }> = {
  id: 'site-field-missing',
  severity: 'error',
  why: 'Without its name, address and components there is no site to show.',
  wrong: '`name: Sunshine Status`',
  right: '`name: Sunshine Status`, and below it `url: https://status.example.com/`',
  explain: ({ field, example }) => ({
    message: `\`${field}\` is missing.`,
    expected: `\`${example}\``,
    received: 'nothing',
    hint: `Add \`${example}\` with your own value.`,
  }),
};
