import type { Rule } from '../diagnostic.ts';
import { explainUnknownWord } from './unknown-word.ts';

export const unknownTranslationState: Rule<{ value: string; allowed: readonly string[] }> = {
  id: 'unknown-translation-state',
  severity: 'error',
  why: 'It decides which notice readers get above the translation.',
  wrong: '`translation: reviewed`',
  right: '`translation: machine_reviewed`',
  explain: ({ value, allowed }) => explainUnknownWord('a kind of translation', value, allowed),
};
