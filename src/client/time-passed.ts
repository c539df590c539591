const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What a length below the limit is told in. Months and years are those of the Gregorian calendar on average. */
const units = [
  { below: 2 * hour, unit: 'minute', length: minute },
  { below: 2 * day, unit: 'hour', length: hour },
  { below: 60 * day, unit: 'day', length: day },
  { below: 730 * day, unit: 'month', length: 30.436875 * day },
  { below: Infinity, unit: 'year', length: 365.2425 * day },
] as const;

/** `5 minutes ago` for a negative length of time, `in 12 minutes` for a positive one. From two hours on it is rounded. */
export function relativeTime(milliseconds: number, locale: Intl.Locale): string {
  const size = Math.abs(milliseconds);
  const isNow = size < minute;
  const { unit, length } = units.find(({ below }) => size < below) ?? units[4];
  // Whole minutes that have passed, or that are left at most: `in 1 minute` until it is due.
  const whole = unit === 'minute' ? Math.ceil : Math.round;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: isNow ? 'auto' : 'always' });
  return format.format(isNow ? 0 : whole(milliseconds / length), unit);
}

/** `2 hours 5 minutes`, as the site prints lengths of time; nothing below a minute. */
export function timeLength(milliseconds: number, locale: Intl.Locale): string {
  const counts = {
    day: Math.floor(milliseconds / day),
    hour: Math.floor(milliseconds / hour) % 24,
    minute: Math.floor(milliseconds / minute) % 60,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => count.toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long' }))
    .join(' ');
}
