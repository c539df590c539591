import type { Rule } from '../diagnostic.ts';

/** `source` as it stands in the file: the character, or a reference to it such as `&#x202E;` or, in YAML, `\u202E`. */
export const bidiControl: Rule<{ code: number; source: string }> = {
  id: 'bidi-control',
  severity: 'error',
  why: 'These characters turn the order of letters round: a text or an address then reads other than it is.',
  wrong: 'U+202E before an address, which then shows its end first.',
  right: 'The text without it. Browsers find the direction of Arabic and Hebrew by themselves.',
  explain({ code, source }) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      message: `The character ${name} changes the direction of the text after it.`,
      expected: 'letters in their own direction',
      received: name,
      hint: `Delete ${/^[&\\]/.test(source) ? `\`${source}\`` : 'it'}, and check what the text says without it.`,
      correction: { replaces: source, text: '', isSafe: false },
    };
  },
};
