import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

export const siteUpdateOrderInvalid: Rule<{ value: string; nearest: string | null }> = {
  id: 'site-update-order-invalid',
  severity: 'error',
  why: 'Updates can be shown in two orders only.',
  wrong: '`updateOrder: newest`',
  right: '`updateOrder: newest-first`',
  explain: ({ value, nearest }) => ({
    message: `“${value}” is not an order of updates.`,
    expected: '`newest-first` or `oldest-first`',
    received: value,
    hint: `Write \`updateOrder: ${nearest ?? 'newest-first'}\`.`,
    correction: guessed(nearest),
  }),
};
