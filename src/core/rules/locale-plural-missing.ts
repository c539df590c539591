import type { Rule } from '../diagnostic.ts';

/** `examples` are some numbers of the category. */
export const localePluralMissing: Rule<{ key: string; category: string; lang: string; examples: readonly number[] }> = {
  id: 'locale-plural-missing',
  severity: 'warning',
  why: 'A language has a text for each of its plural forms; where one is missing, the form `other` is shown, which is wrong grammar.',
  wrong: '`"count_other": "{{count}} entries"`',
  right: '`"count_one": "{{count}} entry", "count_other": "{{count}} entries"`',
  explain: ({ key, category, lang, examples }) => ({
    message: `The plural form \`${category}\` of \`${key}\` is missing; ${lang} has it${
      examples.length > 0 ? `, as for ${examples.join(', ')}` : ''
    }.`,
    expected: `a text for \`${key}_${category}\``,
    received: 'nothing',
    hint: `Add \`"${key.slice(key.lastIndexOf('.') + 1)}_${category}"\` beside the other forms.`,
  }),
};
