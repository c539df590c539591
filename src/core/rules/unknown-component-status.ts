import type { Rule } from '../diagnostic.ts';
import { explainUnknownWord } from './unknown-word.ts';

export const unknownComponentStatus: Rule<{ value: string; allowed: readonly string[] }> = {
  id: 'unknown-component-status',
  severity: 'error',
  why: 'The status of a component is translated, ranked and coloured, so it must be one that Tidings knows.',
  wrong: '`components="messaging=down"`',
  right: '`components="messaging=major_outage"`',
  explain: ({ value, allowed }) => explainUnknownWord('the status of a component', value, allowed),
};
