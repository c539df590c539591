import type { Rule } from '../diagnostic.ts';

/** The source of a part has changed since it was translated. */
export const translationOutdated: Rule<{ file: string; source: string; sourceLine: number; digest: string }> = {
  id: 'translation-outdated',
  severity: 'warning',
  why: 'The translation may say what is no longer true. Readers see it with a notice.',
  wrong: 'The source says “40 minutes” since yesterday, the translation still says “20 Minuten”.',
  right: 'The translation says “40 Minuten”, and `basedOn` has the digest of the new source text.',
  explain({ file, source, sourceLine, digest }) {
    return {
      message: 'The source text has changed since this part was translated.',
      expected: `a translation of line ${sourceLine} of ${source}`,
      received: `a translation of its text with digest ${digest}`,
      hint: `Compare the two and mend this text, then run \`npx tidings translations accept ${file}\`.`,
    };
  },
};
