import type { Rule } from '../diagnostic.ts';

/** `found` and `categories` are of a string with several forms; the header alone has no `key`. */
export const poPluralForms: Rule<{
  key: string;
  found: number;
  lang: string;
  categories: readonly string[];
  header: string;
}> = {
  id: 'po-plural-forms',
  severity: 'error',
  why: 'The forms of a string are known by their number alone: one too many or too few, and “1 day” would be said of 5.',
  wrong: '`msgstr[0]` and `msgstr[1]` for Arabic, which has six forms.',
  right: '`msgstr[0]` to `msgstr[5]`',
  explain({ key, found, lang, categories, header }) {
    const wanted = categories.length;
    return {
      message: `“${key}” has ${found} plural ${found === 1 ? 'form' : 'forms'}, and ${lang} has ${wanted}.`,
      expected: categories.map((category, form) => `msgstr[${form}] (${category})`).join(', '),
      received: `${found} of ${wanted}`,
      hint: `Keep this line in the head of the catalog: "Plural-Forms: ${header}\\n".`,
    };
  },
};
