import type { Instant } from '../../src/core/model.ts';
import type { Random } from './random.ts';

/** The present of every archive: what is open in it is open at this instant. */
export const archiveNow: Instant = Date.UTC(2026, 10, 15, 12);

const firstYear = 2018;
/** Up to October 2026: what began then has ended by now. */
const months = Array.from({ length: 8 * 12 + 10 }, (_, index) => index);
/** What happens in a month, beside the usual: hardly anything in some, much in others. */
const moods = [0.05, 1, 1, 1, 1, 1, 1, 1, 2.5];
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/**
 * When `count` entries began, sorted: more from year to year, in some months hardly any and in some many, and now and then
 * several on one day.
 */
export function planStarts(random: Random, count: number): Instant[] {
  const weights = months.map((month) => (1 + month / 60) * random.pick(moods));
  const starts: Instant[] = [];
  while (starts.length < count) {
    const month = random.weighted(weights);
    const [from, to] = [Date.UTC(firstYear, month), Date.UTC(firstYear, month + 1)];
    const first = Math.floor(from / day) + random.between(0, (to - from) / day - 1);
    const burst = random.chance(0.03) ? random.between(3, 6) : 1;
    for (let left = Math.min(burst, count - starts.length); left > 0; left -= 1)
      starts.push(first * day + random.between(0, 23) * hour + random.between(0, 59) * minute);
  }
  return starts.sort((a, b) => a - b);
}
