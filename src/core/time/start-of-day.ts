import type { Instant } from '../model.ts';
import { zoneOffset } from './format-zoned.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** Further from midnight than any clock ever was moved, and nearer than two changes of a clock ever were. */
const aroundMs = 26 * hour;

/**
 * The instant at which a day, `2026-03-08`, begins by the clock of a zone. Days follow each other without a gap: they have 23 or 25
 * hours where the clock changes. Where midnight is skipped, the day begins with the change; where it comes twice, with the first.
 */
export function startOfDay(date: string, timeZone: string): Instant {
  const midnight = Date.parse(`${date}T00:00Z`);
  const [before, after] = [zoneOffset(midnight - aroundMs, timeZone), zoneOffset(midnight + aroundMs, timeZone)];
  const [earlier, later] = [midnight - Math.max(before, after), midnight - Math.min(before, after)];
  const found = [earlier, later].find((at) => at + zoneOffset(at, timeZone) === midnight);
  return found ?? changeBetween(earlier, later, timeZone);
}

/** The first instant after `from` that has the offset of `to`; clocks change with a whole minute. */
function changeBetween(from: Instant, to: Instant, timeZone: string): Instant {
  const offset = zoneOffset(to, timeZone);
  let [low, high] = [from / minute, to / minute];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffset(middle * minute, timeZone) === offset) high = middle;
    else low = middle;
  }
  return high * minute;
}

/** The day that is `count` days after a date, before it where `count` is negative. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + count * day).toISOString().slice(0, 10);
}
