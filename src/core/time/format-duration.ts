import type { Locale } from 'date-fns';

/** Month names, day periods and units of a language. */
export type DateFnsLocale = Locale;

const minutesADay = 24 * 60;

/**
 * A length of time in days of 24 hours, hours and minutes, rounded down to a minute: `1 day 2 hours`. Below a minute, and
 * for what is not a length, it says `less than a minute`. Digits are European, as in dates and times.
 */
export function formatDuration(milliseconds: number, locale: DateFnsLocale): string {
  const all = Math.floor(milliseconds / 60_000);
  if (!(all >= 1)) return locale.formatDistance('lessThanXMinutes', 1);
  const days = Math.floor(all / minutesADay);
  const hours = Math.floor((all % minutesADay) / 60);
  const units = [['xDays', days] as const, ['xHours', hours] as const, ['xMinutes', all % 60] as const];
  const words = units.flatMap(([unit, count]) => (count > 0 ? locale.formatDistance(unit, count) : [])).join(' ');
  return words.replaceAll(ownDigits, (digit) => String((digit.charCodeAt(0) - 6) % 16));
}

/**
 * date-fns counts in the digits of Devanagari in Hindi and of Bengali in Bengali, but writes dates and times in European ones. Both
 * rows of ten begin where the code point ends in 6.
 */
const ownDigits = /[\u0966-\u096f\u09e6-\u09ef]/g;
