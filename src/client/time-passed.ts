const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Below which size a length is told in which unit. Months and years are those of the Gregorian calendar on average. */
const units = [
  [2 * hour, 'minute', minute],
  [2 * day, 'hour', hour],
  [60 * day, 'day', day],
  [730 * day, 'month', 30.436875 * day],
  [Infinity, 'year', 365.2425 * day],
] as const;

/** `5 minutes ago` for a negative length of time, `in 12 minutes` for a positive one. From two hours on it is rounded. */
export function relativeTime(milliseconds: number, locale: Intl.Locale): string {
  const size = Math.abs(milliseconds);
  const [, unit, length] = units.find(([below]) => size < below) ?? units[0];
  if (size < minute) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, unit);
  // Whole minutes that have passed, or that are left at most: `in 1 minute` until it is due.
  const whole = length === minute ? Math.ceil : Math.round;
  return new Intl.RelativeTimeFormat(locale).format(whole(milliseconds / length), unit);
}

/** `2 hours 5 minutes`, as the site prints lengths of time; nothing below a minute. */
export function timeLength(milliseconds: number, locale: Intl.Locale): string {
  const counts = [
    [Math.floor(milliseconds / day), 'day'],
    [Math.floor(milliseconds / hour) % 24, 'hour'],
    [Math.floor(milliseconds / minute) % 60, 'minute'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => count.toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' }))
    .join(' ');
}
