import type { Rule } from '../diagnostic.ts';
import { explainUnknownWord } from './unknown-word.ts';

export const unknownImpact: Rule<{ value: string; allowed: readonly string[] }> = {
  id: 'unknown-impact',
  severity: 'error',
  why: 'Impact sets the colour and order of the home page, and feeds hand it on to other programs.',
  wrong: '`impact: high`',
  right: '`impact: major`, or no `impact` at all: it is then that of the worst component.',
  explain: ({ value, allowed }) => explainUnknownWord('an impact', value, allowed),
};
