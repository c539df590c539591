import type { Instant } from '../model.ts';
import { wallClock } from './format-zoned.ts';

/**
 * Whether the platform knows the zone by this IANA id, letter case included: `America/Los_Angeles`, `UTC`. Abbreviations
 * such as `PST` and bare offsets are refused, since they hide or lack the clock changes.
 */
export function isTimeZone(id: string): boolean {
  if (id === 'UTC') return true;
  if (!/^[A-Z][A-Za-z]+(\/[A-Z][A-Za-z0-9_+-]*)+$/.test(id)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions();
    return timeZone === id || timeZone.toLowerCase() !== id.toLowerCase();
  } catch {
    return false;
  }
}

/** The year of an instant by the clock of a zone: `2024`. */
export function yearOf(at: Instant, timeZone: string): string {
  return monthOf(at, timeZone).slice(0, -3);
}

/** No zone ever was further from UTC: America/Juneau, 15:02 ahead until 1867, and Asia/Manila, 15:56 behind until 1844. */
const furthestMs = 16 * 3_600_000;

/** The month of an instant by the clock of a zone: `2024-07`. */
export function monthOf(at: Instant, timeZone: string): string {
  // Away from the ends of a month every zone has the same: an archive asks this of thousands of entries at each build.
  const [earliest, latest] = [at - furthestMs, at + furthestMs].map((instant) => new Date(instant));
  if (earliest?.getUTCMonth() === latest?.getUTCMonth()) return new Date(at).toISOString().slice(0, -17);
  return dayOf(at, timeZone).slice(0, -3);
}

/** The day of an instant by the clock of a zone: `2024-07-11`. */
export function dayOf(at: Instant, timeZone: string): string {
  return wallClock(at, timeZone).toISOString().slice(0, 10);
}

/**
 * The zone that was probably meant by what is none: the same id with other letter case or spaces, its city alone, or a
 * common abbreviation. Null where there is no good guess.
 */
export function guessTimeZone(text: string): string | null {
  const wanted = plain(text);
  const abbreviation = Object.hasOwn(abbreviations, wanted) ? abbreviations[wanted] : undefined;
  if (abbreviation !== undefined) return abbreviation;
  const known = Intl.supportedValuesOf('timeZone');
  const same = known.find((id) => plain(id) === wanted);
  return same ?? known.find((id) => plain(id.slice(id.lastIndexOf('/') + 1)) === wanted) ?? null;
}

const abbreviations: Readonly<Record<string, string>> = {
  ...same('America/Los_Angeles', 'pt', 'pst', 'pdt', 'pacific', 'pacifictime'),
  ...same('America/Denver', 'mt', 'mst', 'mdt'),
  ...same('America/Chicago', 'ct', 'cst', 'cdt'),
  ...same('America/New_York', 'et', 'est', 'edt', 'eastern', 'easterntime'),
  ...same('Europe/London', 'bst'),
  ...same('Europe/Berlin', 'cet', 'cest', 'mez', 'mesz'),
  ...same('Asia/Tokyo', 'jst'),
  ...same('Asia/Seoul', 'kst'),
  ...same('UTC', 'utc', 'gmt', 'z'),
};

function same(id: string, ...words: readonly string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, id]));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9/+]/g, '');
}
