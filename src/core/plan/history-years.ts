import type { EntryFacts } from '../model.ts';
import { type Impact, impacts } from '../vocabulary.ts';

/** How many years the history page shows month by month. */
export const newestYears = 3;

/** What happened in one month, counted. */
export interface MonthSummary {
  /** `2024-07` */
  month: string;
  incidents: number;
  maintenances: number;
  /** The worst of its incidents; null without any. */
  impact: Impact | null;
}

export interface YearSummary {
  /** `2024` */
  year: string;
  /** Entries; one that lasted into several months counts once. */
  count: number;
  /** Newest first, only those with entries. */
  months: readonly MonthSummary[];
}

/**
 * The history, cut so that its page does not grow with every month: the newest years, and one page for each year as soon as
 * these are not all. Then every year has a page, the newest too, so that addresses stay what they are.
 */
export interface HistoryYears {
  newest: readonly YearSummary[];
  /** By year, the newest first; empty while the newest are all. */
  years: ReadonlyMap<string, YearSummary>;
}

/** Of the months of an archive, newest first. */
export function historyYears(months: ReadonlyMap<string, readonly EntryFacts[]>): HistoryYears {
  const byYear = Map.groupBy(months, ([month]) => month.slice(0, 4));
  const all = [...byYear].map(([year, inYear]) => ({
    year,
    count: new Set(inYear.flatMap(([, entries]) => entries)).size,
    months: inYear.map(([month, entries]) => monthSummary(month, entries)),
  }));
  const paged = all.length > newestYears ? all : [];
  return { newest: all.slice(0, newestYears), years: new Map(paged.map((summary) => [summary.year, summary])) };
}

function monthSummary(month: string, entries: readonly EntryFacts[]): MonthSummary {
  const incidents = entries.filter(({ kind }) => kind === 'incident');
  return {
    month,
    incidents: incidents.length,
    maintenances: entries.length - incidents.length,
    impact: impacts.findLast((impact) => incidents.some((incident) => incident.impact === impact)) ?? null,
  };
}
