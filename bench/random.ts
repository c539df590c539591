/** Random choices that are the same for the same seed on every machine (mulberry32). */
export interface Random {
  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `share` of the cases, from 0 to 1. */
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, in their order. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick: <Item>(items: readonly Item[]) => items[between(0, items.length - 1)] as Item,
    some: (items, count) => {
      const left = [...items.keys()];
      const chosen = Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      );
      return chosen
        .flat()
        .sort((a, b) => a - b)
        .flatMap((index) => items.slice(index, index + 1));
    },
  };
}
