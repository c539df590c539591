import type { Rule } from '../diagnostic.ts';

export const controlCharacter: Rule<{ code: number; source: string | null }> = {
  id: 'control-character',
  severity: 'error',
  why: 'Invisible control characters come in by copying, break feeds, and can hide what a text says.',
  wrong: 'A NUL or escape character copied from a terminal.',
  right: 'The text without it.',
  explain({ code, source }) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      message: `The control character ${name} stands here.`,
      expected: 'letters, digits, signs, spaces, tabs and line ends',
      received: source ?? name,
      hint: source === null ? 'Delete it; an editor shows it as a box or not at all.' : `Delete \`${source}\`.`,
    };
  },
};
