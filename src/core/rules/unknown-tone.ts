import type { Rule } from '../diagnostic.ts';
import { explainUnknownWord } from './unknown-word.ts';

export const unknownTone: Rule<{ value: string; allowed: readonly string[] }> = {
  id: 'unknown-tone',
  severity: 'error',
  why: 'The tone sets the label and colour of the callout.',
  wrong: '`<Callout tone="danger">`',
  right: '`<Callout tone="warning">`',
  explain: ({ value, allowed }) => explainUnknownWord('the tone of a callout', value, allowed),
};
