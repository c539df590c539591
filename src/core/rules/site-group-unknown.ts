import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** `known` are the ids of all groups. */
export const siteGroupUnknown: Rule<{
  component: string;
  group: string;
  known: readonly string[];
  nearest: string | null;
}> = {
  id: 'site-group-unknown',
  severity: 'error',
  why: 'A component can only stand in a group that has a name.',
  wrong: '`group: product`',
  right: '`group: products`',
  explain: ({ component, group, known, nearest }) => ({
    message: `The component “${component}” stands in the group “${group}”, which doesn’t exist.`,
    expected: known.length === 0 ? 'no `group`, as there are no groups' : `one of ${known.join(', ')}`,
    received: group,
    hint: nearest === null ? `Add “${group}” to \`groups\`, or delete this line.` : `Did you mean \`${nearest}\`?`,
    correction: guessed(nearest),
  }),
};
