import type { Rule } from '../diagnostic.ts';

/** `character` as it stands in the file. */
export const invisibleCharacter: Rule<{ character: string }> = {
  id: 'invisible-character',
  severity: 'warning',
  why: 'A character that nobody sees splits words for searching and for screen readers, and spoils names and links.',
  wrong: 'A soft hyphen or a zero-width space, copied from a web page.',
  right: 'The text without it. Joiners stay where a script or an emoji needs them.',
  explain({ character }) {
    const code = character.codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const known = names.get(code);
    return {
      message: `The invisible character ${name}${known === undefined ? '' : ` (${known})`} stands here.`,
      expected: 'text that can be seen',
      received: name,
      hint: 'Delete it, or let `npx tidings check --fix` do it.',
      correction: { replaces: character, text: '', isSafe: true },
    };
  },
};

const names: ReadonlyMap<number, string> = new Map([
  [0xad, 'soft hyphen'],
  [0x180e, 'Mongolian vowel separator'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x3164, 'Hangul filler'],
  [0xfeff, 'byte order mark'],
  [0xffa0, 'half-width Hangul filler'],
]);
