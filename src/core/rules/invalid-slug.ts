import type { Rule } from '../diagnostic.ts';

/** The name of an entry's or page's folder, which becomes part of its address. */
export const invalidSlug: Rule<{ name: string; wanted: string }> = {
  id: 'invalid-slug',
  severity: 'error',
  why: 'The name of the folder is part of the address, which must be the same in every language, system and e-mail.',
  wrong: '`2024-07-11 Instagram Messages`',
  right: '`2024-07-11-instagram-messages`',
  explain({ name, wanted }) {
    return {
      message: `“${name}” can’t be part of an address.`,
      expected: 'lower-case letters a–z, digits and single hyphens, at most 100 characters',
      received: name,
      hint: `Rename the folder to “${wanted}”.`,
    };
  },
};

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function isSlug(name: string): boolean {
  return pattern.test(name) && name.length <= 100;
}

/** The nearest name that is allowed: `2024-07-11 Grüße!` gives `2024-07-11-grusse`. */
export function slugFor(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['2026-01-31-short-name']).join('-').slice(0, 100).replace(/-$/, '');
}
