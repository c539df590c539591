import type { Rule } from '../diagnostic.ts';
import { explainUnknownWord } from './unknown-word.ts';

export const unknownStatus: Rule<{ value: string; kind: 'incident' | 'maintenance'; allowed: readonly string[] }> = {
  id: 'unknown-status',
  severity: 'error',
  why: 'The status is translated and decides whether something is still open, so it must be one that Tidings knows.',
  wrong: '`<Update at="2024-07-11T17:59Z" status="fixed">`',
  right: '`<Update at="2024-07-11T17:59Z" status="resolved">`',
  explain({ value, kind, allowed }) {
    return explainUnknownWord(
      kind === 'incident' ? 'the status of an incident' : 'the status of a maintenance',
      value,
      allowed,
    );
  },
};
