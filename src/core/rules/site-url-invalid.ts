import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

export const siteUrlInvalid: Rule<{ key: string; url: string; suggestion: string | null; mail: boolean }> = {
  id: 'site-url-invalid',
  severity: 'error',
  why: 'The address of the site stands in feeds and canonical links; a wrong one leads readers nowhere.',
  wrong: '`url: status.example.com`',
  right: '`url: https://status.example.com/`',
  explain: ({ key, url, suggestion, mail }) => ({
    message: `\`${key}\` is not a web address: “${url}”.`,
    expected: `an address that begins with \`https://\`${mail ? ', `http://` or `mailto:`' : ' or `http://`, without `?` and `#`'}`,
    received: url,
    hint: suggestion === null ? 'Write the whole address, as the browser shows it.' : `Write \`${suggestion}\`.`,
    correction: guessed(suggestion),
  }),
};
