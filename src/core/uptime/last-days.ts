import type { Instant } from '../model.ts';
import { addDays, startOfDay } from '../time/start-of-day.ts';
import { dayOf } from '../time/zone.ts';

/** A day by the clock of a zone. */
export interface Day {
  /** `2026-11-25` */
  date: string;
  from: Instant;
  /** Not included. */
  to: Instant;
}

/** Today, which ends now, and the days before it; oldest first. A day that the zone left out is left out. */
export function lastDays(count: number, now: Instant, timeZone: string): Day[] {
  const today = dayOf(now, timeZone);
  const dates = Array.from({ length: count }, (_, index) => addDays(today, index + 1 - count));
  const starts = dates.map((date) => startOfDay(date, timeZone));
  return dates
    .map((date, index) => ({ date, from: starts[index] ?? now, to: starts[index + 1] ?? now }))
    .filter(({ date, from, to }) => to > from || date === today);
}
