import { format } from 'date-fns-tz';
import type { Instant } from '../model.ts';
import type { DateFnsLocale } from './format-duration.ts';
import { remember } from './remember.ts';
import { WallClock } from './wall-clock.ts';

const [minute, day] = [60_000, 86_400_000];

/**
 * An instant as a date-fns `pattern` says, by the clock of a zone. The pattern has no zone tokens (`z`, `O`, `x`, `X`).
 * Throws a `RangeError` for a zone that is unknown and for a pattern that can't be read. Without a locale: in English.
 */
export function formatZoned(at: Instant, timeZone: string, pattern: string, locale?: DateFnsLocale): string {
  return format(wallClock(at, timeZone), pattern, locale ? { locale } : {});
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds; whole minutes, as all zones have since 1972. */
export function zoneOffset(at: Instant, timeZone: string): number {
  return timeZone === 'UTC' ? 0 : offsetsOf(timeZone)(at);
}

/** The offset at an instant as readers know it: `UTC+05:45`. */
export function offsetLabel(at: Instant, timeZone: string): string {
  const minutes = Math.abs(zoneOffset(at, timeZone)) / minute;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return `UTC${zoneOffset(at, timeZone) < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** The zone's date and time at an instant, in the local fields of a date. */
export function wallClock(at: Instant, timeZone: string): WallClock {
  return new WallClock(at + zoneOffset(at, timeZone));
}

/**
 * Finding an offset takes 5 µs, and a site asks for some on every page; most instants of a day have the same one. No zone has
 * ever changed its clock twice within a day, so that an offset that a day begins and ends with is that of all of it.
 */
const offsetsOf = remember(600, (timeZone: string) => {
  const offsetAt = remember(10_000, (at: Instant) => readOffset(at, timeZone));
  return (at: Instant) => {
    const start = Math.floor(at / day) * day;
    const offset = offsetAt(start);
    return offset === offsetAt(start + day) ? offset : offsetAt(at);
  };
});

/**
 * `getTimezoneOffset` of date-fns-tz takes local fields for an instant and errs around clock changes, `formatInTimeZone`
 * leads through the zone of the machine: the `xxx` token alone tells the offset right. The instant goes in as a `Date`,
 * since the number 0 would be taken for no date at all.
 */
function readOffset(at: Instant, timeZone: string): number {
  const text = format(new Date(at), 'xxx', { timeZone });
  const [hours = 0, minutes = 0] = text.slice(1).split(':').map(Number);
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * minute;
}
