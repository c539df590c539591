import type { Rule } from '../diagnostic.ts';

/** `order` holds the keys of this file as they should stand; `key` is the first that comes too late, after `before`. */
export const keyOrder: Rule<{ key: string; before: string; order: readonly string[] }> = {
  id: 'key-order',
  severity: 'warning',
  why: 'In every file the same facts stand in the same place, so that a colleague finds them at a glance at 3 a.m.',
  wrong: '`startedAt: 2024-07-11T15:56Z`, and below it `title: Messages not received`',
  right: '`title: Messages not received`, and below it `startedAt: 2024-07-11T15:56Z`',
  explain({ key, before, order }) {
    return {
      message: `\`${key}\` stands below \`${before}\`.`,
      expected: `the order ${order.join(', ')}`,
      received: key,
      hint: `Move \`${key}\` above \`${before}\`; \`npx tidings check --fix\` does it.`,
    };
  },
};
