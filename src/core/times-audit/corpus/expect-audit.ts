import { expect, test } from 'vitest';
import { auditTimes } from '../audit-times.ts';
import type { Verdict } from '../time-pair.ts';

/** A line as pages print it, the verdict, and what the Pacific side should be; left out for a side that is right. */
export type Case = readonly [line: string, verdict: Verdict, correct?: string | null];

/** One test a line: it holds exactly one pair, with this verdict and correction. */
export function expectAudit(cases: readonly Case[], date?: string): void {
  test.each(cases)('%s: %s', (line, verdict, correct) => {
    const pairs = auditTimes(line, date === undefined ? {} : { date });
    const found = pairs.map((pair) => [pair.verdict, pair.correct]);
    expect(found).toEqual([[verdict, correct === undefined ? pairs[0]?.printed : correct]]);
  });
}
