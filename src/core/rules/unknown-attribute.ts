import type { Rule } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';
import { guessed, oneOf } from './unknown-word.ts';

export const unknownAttribute: Rule<{ tag: string; name: string; allowed: readonly string[] }> = {
  id: 'unknown-attribute',
  severity: 'error',
  why: 'An attribute that nothing reads is a fact that never appears.',
  wrong: '`<Update at="2024-07-11T17:59Z" state="resolved">`',
  right: '`<Update at="2024-07-11T17:59Z" status="resolved">`',
  explain({ tag, name, allowed }) {
    const nearest = nearestWord(name, allowed);
    return {
      message: `\`<${tag}>\` has no attribute “${name}”.`,
      expected: allowed.length === 0 ? 'no attributes' : oneOf(allowed),
      received: name,
      hint: nearest === null ? `Delete \`${name}\` and its value.` : `Did you mean \`${nearest}\`?`,
      correction: guessed(nearest),
    };
  },
};
