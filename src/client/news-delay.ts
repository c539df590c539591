const minute = 60_000;

/** How long to wait before looking for news again: a minute, twice as long after each failure in a row, at most 15. */
export function newsDelay(failures: number): number {
  return Math.min(2 ** failures, 15) * minute;
}
