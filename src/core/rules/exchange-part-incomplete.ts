import type { Rule } from '../diagnostic.ts';

export const exchangePartIncomplete: Rule<{
  key: string;
  empty: number;
  of: number;
  /** What it is cut into. */
  pieces: 'segments' | 'plural forms';
}> = {
  id: 'exchange-part-incomplete',
  severity: 'warning',
  why: 'A part that is translated in pieces would show two languages at once; readers get the whole source text instead.',
  wrong: 'Of two paragraphs of an update, one has a translation.',
  right: 'Both have one.',
  explain({ key, empty, of, pieces }) {
    return {
      message: `The part “${key}” is left out: ${empty} of its ${of} ${pieces} ${empty === 1 ? 'has' : 'have'} no translation.`,
      expected: `a translation of all ${of} ${pieces}`,
      received: `${of - empty} of ${of}`,
      hint: 'Translate the rest, then import again.',
    };
  },
};
