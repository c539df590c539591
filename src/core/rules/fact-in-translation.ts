import type { Rule } from '../diagnostic.ts';

export const factInTranslation: Rule<{ name: string; value: string; where: 'key' | 'attribute' }> = {
  id: 'fact-in-translation',
  severity: 'error',
  why: 'A fact is written once, in the source file. A translation holds prose only, so it can never contradict the facts.',
  wrong: '`<Update at="2024-07-11T17:59Z" status="resolved">` in a translation.',
  right: '`<Update at="2024-07-11T17:59Z">`',
  explain({ name, value, where }) {
    return {
      message: `\`${name}\` is a fact, and this file is a translation.`,
      expected: where === 'key' ? 'only `title`, `translation`, `parts` and `basedOn`' : 'only `at`',
      received: value,
      hint: `Delete \`${name}\` here; it stands in the source file. If this file is the source, give it \`startedAt\` (\`scheduledFor\` for a maintenance) and no \`translation\`.`,
    };
  },
};
