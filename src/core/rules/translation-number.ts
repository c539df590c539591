import type { Rule } from '../diagnostic.ts';

/** Numbers as they stand in the texts: of the source alone, of the translation alone. Not both are empty. */
export const translationNumber: Rule<{
  lost: readonly string[];
  added: readonly string[];
  source: string;
  line: number;
}> = {
  id: 'translation-number',
  severity: 'warning',
  why: 'A number is a fact. Translation engines drop numbers, swap them and keep separators that mean something else.',
  wrong: '“1,500 Konten”, which is one and a half in German, for “1,500 accounts”.',
  right: '“1.500 Konten”',
  explain({ lost, added, source, line }) {
    const [here, there] = [added.join(', '), lost.join(', ')];
    if (here === there) {
      return {
        message: `${here} does not mean the same to readers of this language as in the source.`,
        expected: `the value of ${there} in line ${line} of ${source}`,
        received: here,
        hint: `Write ${here} with the separators of this language.`,
      };
    }
    return {
      message:
        lost.length === 0
          ? `This translation says ${here}, which the source does not.`
          : added.length === 0
            ? `The source says ${there}, this translation does not.`
            : `This translation says ${here} where the source says ${there}.`,
      expected: `the numbers of line ${line} of ${source}`,
      received: here === '' ? 'nothing' : here,
      hint:
        lost.length === 0
          ? `Compare with the source, and remove ${here}.`
          : `Compare with the source, and write ${there} as readers of this language do.`,
    };
  },
};
