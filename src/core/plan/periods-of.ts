import type { Instant } from '../model.ts';
import { monthOf, yearOf } from '../time/zone.ts';

/**
 * How files that hold the archive are cut by time, so that publishing makes anew a small one: this year into months, `2026-11`,
 * every other year is one, `2024`. Times are by the clock of the zone.
 */
export function periodsOf(now: Instant, zone: string): (at: Instant) => string {
  const thisYear = yearOf(now, zone);
  return (at) => {
    const month = monthOf(at, zone);
    return month.startsWith(thisYear) ? month : month.slice(0, -3);
  };
}
