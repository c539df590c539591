import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** `nearest` is a file of `public/` that was probably meant, with a slash in front. */
export const siteLogoMissing: Rule<{ key: string; path: string; nearest: string | null }> = {
  id: 'site-logo-missing',
  severity: 'error',
  why: 'A logo that is not there shows as a broken image at the top of every page.',
  wrong: '`logo: /logo.svg` without a file `public/logo.svg`',
  right: '`logo: /logo.svg` with the file `public/logo.svg`',
  explain: ({ key, path, nearest }) => ({
    message: `There is no file \`public/${path.replace(/^\/+/, '')}\`, which \`${key}\` names.`,
    expected: 'the path of a file in `public/`, such as `/logo.svg`',
    received: path,
    hint: nearest === null ? 'Put the logo there, as SVG or PNG.' : `Did you mean \`${nearest}\`?`,
    correction: guessed(nearest),
  }),
};
