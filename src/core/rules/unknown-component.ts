import type { Rule } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';
import { guessed } from './unknown-word.ts';

/** A component id that `site.yaml` doesn't have. */
export const unknownComponent: Rule<{ id: string; known: readonly string[] }> = {
  id: 'unknown-component',
  severity: 'error',
  why: 'The state of a component that the site does not have would be shown nowhere.',
  wrong: '`components: { mesaging: partial_outage }`',
  right: '`components: { messaging: partial_outage }`, an id of `content/site.yaml`',
  explain({ id, known }) {
    const nearest = nearestWord(id, known);
    return {
      message: `There is no component “${id}”.`,
      expected: `a component of content/site.yaml: ${known.join(', ')}`,
      received: id,
      hint:
        nearest === null
          ? 'Use an id of content/site.yaml, or add the component there.'
          : `Did you mean \`${nearest}\`?`,
      correction: guessed(nearest),
    };
  },
};
