import type { TimePair } from '../../core/times-audit/time-pair.ts';

/** An array with an object a pair: `line, text, utc, printed, correct, label, correctLabel, verdict`. */
export function jsonPairs(pairs: readonly TimePair[]): string {
  return `${JSON.stringify(pairs, null, 2)}\n`;
}
