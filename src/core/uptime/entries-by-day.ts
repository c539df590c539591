import type { EntryFacts, Instant } from '../model.ts';
import { type Day, lastDays } from './last-days.ts';
import { lasted } from './lasted.ts';

/** A day, and what lasted into it. */
export interface DayEntries extends Day {
  /** In the order given. */
  entries: readonly EntryFacts[];
}

/** Today and the days before it, newest first. */
export function entriesByDay(
  entries: readonly EntryFacts[],
  count: number,
  now: Instant,
  timeZone: string,
): DayEntries[] {
  const days = lastDays(count, now, timeZone).reverse();
  const start = days.at(-1)?.from ?? now;
  const recent = entries.flatMap((entry) => {
    const span = lasted(entry, now);
    return span !== null && span.to >= start ? [{ entry, ...span }] : [];
  });
  return days.map((day) => {
    // What ended with midnight was not a matter of the day after it; what had no length was of its day.
    const ofDay = recent.filter(({ from, to }) => from < day.to && (to > day.from || from >= day.from));
    return { ...day, entries: ofDay.map(({ entry }) => entry) };
  });
}
