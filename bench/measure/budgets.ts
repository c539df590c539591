import type { Figure, Step } from './figure.ts';
import { summarise } from './summary.ts';

/** What a figure must not exceed. */
export interface Budget {
  is: 'seconds' | 'megabytes';
  limit: number;
}

/** `met` is false for a figure that is not a number, too. */
export interface Verdict extends Budget {
  met: boolean;
}

const largest = 1200;
const rows: readonly { step: Step; pages: number; budgets: readonly Budget[] }[] = [
  { step: 'publish', pages: 3000, budgets: [{ is: 'seconds', limit: 0.6 }] },
  { step: 'publish', pages: 36_000, budgets: [{ is: 'seconds', limit: 1.5 }] },
  { step: 'first', pages: 36_000, budgets: [{ is: 'megabytes', limit: largest }] },
  { step: 'first', pages: 120_000, budgets: [{ is: 'megabytes', limit: 2000 }] },
  {
    step: 'full',
    pages: 36_000,
    budgets: [
      { is: 'seconds', limit: 45 },
      { is: 'megabytes', limit: largest },
    ],
  },
  { step: 'full', pages: 120_000, budgets: [{ is: 'megabytes', limit: 2000 }] },
  {
    step: 'shards',
    pages: 36_000,
    budgets: [
      { is: 'seconds', limit: 30 },
      { is: 'megabytes', limit: largest },
    ],
  },
];

/** How much more a page may cost at 36,000 than at 3,000. */
export const flatness = 1.2;

/** What the budgets say of a figure: nothing for most. Seconds are judged by the median, memory by the highest peak. */
export function verdictsOn({ step, size, seconds, megabytes }: Figure): Verdict[] {
  const own = rows.find((row) => row.step === step && row.pages === size.pages);
  const measured = { seconds: summarise(seconds).median, megabytes: summarise(megabytes).most };
  return (own?.budgets ?? []).map((budget) => ({ ...budget, met: measured[budget.is] <= budget.limit }));
}
