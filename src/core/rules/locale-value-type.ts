import type { Rule } from '../diagnostic.ts';

/** `found` is the kind of value, as JSON calls it. */
export const localeValueType: Rule<{ key: string; expected: 'text' | 'object'; found: string; received: string }> = {
  id: 'locale-value-type',
  severity: 'error',
  why: 'Every value of a locale file is a text; texts are grouped by objects.',
  wrong: '`"label": ["Main"]`',
  right: '`"label": "Main"`',
  explain: ({ key, expected, found, received }) => ({
    message: `\`${key}\` is ${found === 'null' ? 'null' : `${/^[ao]/.test(found) ? 'an' : 'a'} ${found}`}.`,
    expected: expected === 'text' ? 'a text in quotation marks' : 'an object of texts: `{ … }`',
    received,
    hint:
      expected === 'text'
        ? 'Put one text in quotation marks here.'
        : 'Put `{`, the keys with their texts, and `}` here.',
  }),
};
