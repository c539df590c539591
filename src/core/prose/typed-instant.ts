import { formatAt } from '../content/instant.ts';
import { dayLength, epochDay, localTime } from '../times-audit/calendar.ts';
import { minuteOfDay } from '../times-audit/clock-time.ts';
import { clustersOf } from '../times-audit/clusters.ts';
import { foldText } from '../times-audit/fold-text.ts';
import type { DateItem, LabelItem, RelativeItem, TimeItem } from '../times-audit/items.ts';
import { readItems } from '../times-audit/read-items.ts';

export interface TypedInstant {
  /** As an attribute has it: `2024-07-11T17:59Z`. */
  at: string;
  /** The day is printed in full, not taken from `day`. */
  isDayPrinted: boolean;
}

/** Hours behind UTC in which Pacific clocks may be. */
const pacificOffsets = [7, 8];

/**
 * The instant that one typed time with its label says. A time without a date is taken as one of the UTC day `day`
 * (`2024-07-11`). Null where the day isn't known, or the numbers may mean several.
 */
export function typedInstant(text: string, day: string | null, timeZone = 'America/Los_Angeles'): TypedInstant | null {
  const [cluster] = clustersOf(readItems(foldText(text)));
  const time = cluster?.essentials.find((item) => item.kind === 'time');
  const label = cluster?.essentials.find((item) => item.kind === 'label');
  if (cluster === undefined || time === undefined || label === undefined) return null;
  const date = cluster.dates.get(time) ?? null;
  if (date === null) return day === null ? null : onUtcDay(time, label, Date.parse(`${day}T00:00Z`), timeZone);
  const printed = printedDay(date, day);
  const at = printed === null ? null : instantOf(time, label, printed.start, timeZone);
  return at === null || printed === null ? null : { at: formatAt(at), isDayPrinted: printed.whole };
}

function printedDay(date: DateItem | RelativeItem, day: string | null): { start: number; whole: boolean } | null {
  if (date.kind === 'relative' || date.swappable) return null;
  const year = date.year ?? (day === null ? null : Number(day.slice(0, 4)));
  const found = year === null ? null : epochDay({ year, month: date.month, day: date.day });
  return found === null ? null : { start: found * dayLength, whole: date.year !== null };
}

/** A Pacific time of the evening is one of the next day in UTC: of both days the one that falls on `start`. */
function onUtcDay(time: TimeItem, label: LabelItem, start: number, timeZone: string): TypedInstant | null {
  for (const day of [start, start - dayLength]) {
    const at = instantOf(time, label, day, timeZone);
    if (at !== null && at >= start && at < start + dayLength) return { at: formatAt(at), isDayPrinted: false };
  }
  return null;
}

function instantOf(time: TimeItem, { zone }: LabelItem, start: number, timeZone: string): number | null {
  const minute = minuteOfDay(time);
  if (minute === null || !Number.isFinite(start)) return null;
  const local = start + minute * 60_000 + (time.second ?? 0) * 1000;
  if (zone === 'utc') return local;
  const fits = pacificOffsets
    .map((hours) => ({ hours, at: local + hours * 3_600_000 }))
    .filter(({ hours, at }) => localTime(at, timeZone).offset === -hours * 60);
  // In the hour that comes twice nobody can know which is meant.
  return fits.length === 1 ? (fits[0]?.at ?? null) : null;
}
