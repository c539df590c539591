import type { Place } from '../diagnostic.ts';
import type { Instant } from '../model.ts';
import { timeImpossible } from '../rules/time-impossible.ts';
import { timeNotUtc } from '../rules/time-not-utc.ts';
import { correctInstant } from './correct-instant.ts';
import { excerpt, type Findings } from './findings.ts';
import { parseInstant } from './instant.ts';

/** The instant an author wrote; null with a finding that shows what to write instead. */
export function readInstant(written: string, at: number | Place, findings: Findings): Instant | null {
  const instant = parseInstant(written.trim());
  if (instant !== null) return instant;
  const value = excerpt(written);
  const fault = correctInstant(value);
  if (fault.is === 'not-utc') {
    const { corrected, condition } = fault;
    findings.add(timeNotUtc, at, { value, corrected, condition });
  } else {
    const { expected, corrected } = fault;
    findings.add(timeImpossible, at, { value, expected, corrected });
  }
  return null;
}
