import { factRule } from './fact-difference.ts';

/** Items are instants as `formatAt` writes them. */
export const translationTime = factRule(
  {
    id: 'translation-time',
    why: 'A translation can’t change when something happened.',
    wrong: '`seit <Time at="2024-07-11T22:17Z" />` for `since <Time at="2024-07-11T10:17Z" />`',
    right: '`seit <Time at="2024-07-11T10:17Z" />`',
  },
  (at) => `\`<Time at="${at}" />\``,
);
