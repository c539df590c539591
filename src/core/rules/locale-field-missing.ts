import type { Rule } from '../diagnostic.ts';

/** `field` is its path, `formats.dateTime`, or a whole section, without example. */
export const localeFieldMissing: Rule<{ field: string; example: string | null }> = {
  id: 'locale-field-missing',
  severity: 'error',
  why: 'Without its code, direction and date patterns a language can’t be shown, and there is nothing to guess them from.',
  wrong: '`"meta": { "lang": "de" }`',
  right: '`"meta": { "lang": "de", "dir": "ltr", "name": "Deutsch", "dateFns": "de" }`',
  explain({ field, example }) {
    const [section = '', key] = field.split('.');
    const text = JSON.stringify(example);
    return {
      message: `\`${field}\` is missing.`,
      expected: example === null ? `\`"${field}": { … }\`` : `a text such as ${text}`,
      received: 'nothing',
      hint:
        example === null
          ? `Copy \`${field}\` from the file of the default locale, and adapt it to this language.`
          : `Add \`"${key}": ${text}\` to \`${section}\`, with the value for this language.`,
    };
  },
};
