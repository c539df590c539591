import type { Rule } from '../diagnostic.ts';

/** A symbolic link that leads out of the site's folder. */
export const linkOutOfContent: Rule<{ name: string; target: string }> = {
  id: 'link-out-of-content',
  severity: 'error',
  why: 'A link to anywhere on the disk could publish a file that was never meant for readers.',
  wrong: 'A symbolic link `en.mdx` to `/etc/passwd`.',
  right: 'The file itself, or a link to a file in the same folder tree.',
  explain({ name, target }) {
    return {
      message: `“${name}” is a symbolic link that leads out of the site’s folder, so it is not read.`,
      expected: 'a file below the site’s folder',
      received: target,
      hint: 'Replace the link with a copy of the file.',
    };
  },
};
