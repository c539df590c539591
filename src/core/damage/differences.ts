import { formatAt } from '../content/instant.ts';
import type { Instant } from '../model.ts';
import { nearestWord } from '../nearest-word.ts';

/** What a list has lost, gained or changed; see `FactDifference` in the rules. */
export interface Difference {
  item: string | null;
  instead: string | null;
  times: { source: number; here: number };
}

/** Compares instants; items are as `formatAt` writes them. */
export function instantDifferences(
  source: readonly Instant[],
  here: readonly Instant[],
  { counted }: { counted: boolean },
): Difference[] {
  return areEqual(source, here) ? [] : differences(source.map(formatAt), here.map(formatAt), { counted });
}

/**
 * Compares the facts of a source with those of a translation. `same` gives what two forms of one fact have in common. With
 * `counted`, a fact said less often than in the source is a difference too; said more often, it never is.
 */
export function differences(
  source: readonly string[],
  here: readonly string[],
  { counted, same = (item) => item }: { counted: boolean; same?: (item: string) => string },
): Difference[] {
  if (areEqual(source, here)) return [];
  const [wanted, found] = [countBy(source, same), countBy(here, same)];
  const lost = [...wanted].filter(([key, { count }]) => (found.get(key)?.count ?? 0) < (counted ? count : 1));
  const added = new Map([...found].filter(([key]) => !wanted.has(key)));
  const changes = lost.map(([key, { item, count }]): Difference => {
    const times = { source: count, here: found.get(key)?.count ?? 0 };
    const near = times.here > 0 ? null : (nearestWord(key, added.keys()) ?? onlyOne(lost.length, added));
    const instead = near === null ? null : (added.get(near)?.item ?? null);
    if (near !== null) added.delete(near);
    return { item, instead, times };
  });
  const additions = [...added.values()].map(({ item, count }) => ({
    item: null,
    instead: item,
    times: { source: 0, here: count },
  }));
  return [...changes, ...additions];
}

/** The usual case, which costs nothing. */
function areEqual<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** One thing lost and one thing added: the second stands for the first. */
function onlyOne(lost: number, added: ReadonlyMap<string, unknown>): string | null {
  return lost === 1 && added.size === 1 ? ([...added.keys()][0] ?? null) : null;
}

function countBy(items: readonly string[], same: (item: string) => string) {
  const counts = new Map<string, { item: string; count: number }>();
  for (const item of items) {
    const key = same(item);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { item, count: 1 });
    else known.count++;
  }
  return counts;
}
