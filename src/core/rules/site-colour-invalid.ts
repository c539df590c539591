import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** `value` is empty where nothing stands: without quotes, `#` begins a comment. */
export const siteColourInvalid: Rule<{ key: string; value: string; source: string }> = {
  id: 'site-colour-invalid',
  severity: 'error',
  why: 'Colours of the brand are put into every page, and their contrast is measured: both needs a plain value.',
  wrong: '`colour: #1c4fd1`, where `#` begins a comment',
  right: "`colour: '#1c4fd1'`",
  explain({ key, value, source }) {
    const digits = /^#?((?:[\da-f]{3}){1,2})$/i.exec(value)?.[1];
    const name = key.slice(key.lastIndexOf('.') + 1);
    return {
      message: value === '' ? `\`${key}\` has no colour.` : `\`${key}\` is not a colour: “${value}”.`,
      expected: "`#` and six digits from 0 to f, in quotes: `'#1c4fd1'`",
      received: source,
      hint:
        value === ''
          ? `Put the colour in quotes: \`${name}: '#1c4fd1'\`. Without them, \`#\` begins a comment.`
          : digits === undefined
            ? `Write its digits, as in \`${name}: '#1c4fd1'\`.`
            : `Write \`${name}: '#${digits.toLowerCase()}'\`.`,
      correction: digits === undefined ? undefined : guessed(`'#${digits.toLowerCase()}'`),
    };
  },
};
