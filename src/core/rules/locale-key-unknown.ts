import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** `nearest` is the key that was probably meant, by its path. */
export const localeKeyUnknown: Rule<{ key: string; nearest: string | null }> = {
  id: 'locale-key-unknown',
  severity: 'error',
  why: 'A text under a wrong key is never shown, and the one that was meant stays untranslated without anyone noticing.',
  wrong: '`"nav": { "lable": "Main" }`',
  right: '`"nav": { "label": "Main" }`',
  explain: ({ key, nearest }) => ({
    message: `There is no key \`${key}\`.`,
    expected: nearest === null ? 'a key that the default locale has' : nearest,
    received: key,
    hint:
      nearest === null ? 'Delete it, or compare with the file of the default locale.' : `Did you mean \`${nearest}\`?`,
    correction: guessed(nearest),
  }),
};
