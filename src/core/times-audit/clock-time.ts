import { minutesADay } from './calendar.ts';
import type { TimeItem } from './items.ts';
import type { Half } from './vocabulary/periods.ts';

/**
 * The minute of the day that a printed time says; 1440 for 24:00. Null for what no clock shows: 25:00, 10:61, 18:23 AM.
 */
export function minuteOfDay({ hour, minute, second, period }: TimeItem): number | null {
  if (minute > 59 || (second ?? 0) > 59) return null;
  const full = period === null ? hour : hourOf(hour, period.half);
  if (full === null || full > 24 || (full === 24 && minute > 0)) return null;
  const minutes = full * 60 + minute;
  return minutes > minutesADay ? null : minutes;
}

/** The hour (0–23) that an hour of the clock of twelve is in a part of the day; `18:23 PM` is 18:23. Null for `18:23 AM`. */
export function hourOf(hour: number, half: Half): number | null {
  if (hour > 24) return null;
  switch (half) {
    case 'am':
      return hour > 12 ? null : hour % 12;
    case 'pm':
      return hour > 12 ? hour : (hour % 12) + 12;
    case 'night':
      if (hour > 12) return hour;
      return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
    case 'noon':
      if (hour > 12) return hour;
      return hour >= 10 ? hour : hour <= 4 && hour > 0 ? hour + 12 : null;
  }
}
