/** How many entries a list page shows of a list without end. */
export const newestCount = 20;

/**
 * A list that grows for ever, cut so that its page does not: the newest entries, and one page for each year. There are
 * years as soon as the newest are not all, and then for every entry, the newest too: so a year's page holds the whole
 * year, the list page links to every year there is, and what is published in one year leaves the pages of the others alone.
 */
export interface YearlyList<E> {
  newest: readonly E[];
  /** By year, `2024`, the newest first; empty while the newest are all. */
  years: ReadonlyMap<string, readonly E[]>;
}

/** Cuts `entries`, newest first. What `stays` stands among the newest however old it is. */
export function yearlyList<E>(
  entries: readonly E[],
  yearOf: (entry: E) => string,
  stays: (entry: E) => boolean = () => false,
): YearlyList<E> {
  return {
    newest: entries.filter((entry, index) => index < newestCount || stays(entry)),
    years: Map.groupBy(entries.length > newestCount ? entries : [], yearOf),
  };
}
