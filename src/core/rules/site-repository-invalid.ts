import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

export const siteRepositoryInvalid: Rule<{ url: string; suggestion: string | null }> = {
  id: 'site-repository-invalid',
  severity: 'error',
  why: 'Translators are led from the table of translations to each file; without its place in the address, all links lead to one page.',
  wrong: '`repository: https://github.com/example/status`',
  right: '`repository: https://github.com/example/status/edit/main/{file}`',
  explain: ({ url, suggestion }) => ({
    message: `\`links.repository\` is not the address of a file: “${url}”.`,
    expected:
      'an address that begins with `https://` or `http://` and has `{file}` once, where the path of a file stands',
    received: url,
    hint:
      suggestion === null
        ? 'Open a file of the repository to edit it, copy the address from the browser, and write `{file}` instead of the path.'
        : `Write \`${suggestion}\`, with the name of your branch.`,
    correction: guessed(suggestion),
  }),
};
