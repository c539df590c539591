import { openLastGood } from './last-good.ts';
import type { LoadedSite } from './load-site.ts';

/** Keeps the texts that were just published for the day on which one of them breaks. */
export function recordPublished({ good, errors, exceptions }: LoadedSite, stateDir: string): void {
  // A file that is gone, but whose text still stands in, is among the exceptions alone.
  const keep = [...errors.map(({ file }) => file), ...exceptions.map(({ path }) => path)];
  openLastGood(stateDir).record(good, new Set(keep));
}
