import type { Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import type { MonthSummary, YearSummary } from '../plan/history-years.ts';
import { historyYearPath, localPath, monthPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import { componentRow } from './component-rows.ts';
import { entryCard } from './entry-card.ts';
import type { ComponentRow, EntryCard, YearLink, YearView } from './view.ts';

export interface HistoryView {
  kind: 'history';
  /** The newest years, newest first. */
  years: readonly { year: string; months: readonly MonthRow[] }[];
  /** The pages of all years, newest first; none while `years` are all. */
  allYears: readonly (YearLink & { count: number })[];
  /** Each has a page of what affected it. */
  components: readonly Pick<ComponentRow, 'path' | 'name'>[];
}

/** A month that has entries. */
export interface MonthRow extends MonthSummary {
  path: string;
}

/** The months of one year, newest first. */
export interface HistoryYearView extends Omit<YearView, 'entries'> {
  kind: 'historyYear';
  months: readonly MonthRow[];
}

export interface MonthView {
  kind: 'month';
  /** `2024-07` */
  month: string;
  /** Neighbouring months that have entries. */
  previous: { month: string; path: string } | null;
  next: { month: string; path: string } | null;
  /** Newest first. */
  entries: readonly EntryCard[];
}

/** Overview of the newest years by month, with links to the pages of all years and components. */
export function historyView({ site }: Pick<World, 'site'>, { history }: Archive, locale: Locale): HistoryView {
  return {
    kind: 'history',
    years: history.newest.map((summary) => ({ year: summary.year, months: monthRows(summary, site, locale) })),
    allYears: [...history.years.values()].map(({ year, count }) => ({
      year,
      path: localPath(locale, historyYearPath(year), site.defaultLocale),
      count,
    })),
    components: site.components.map((component) => {
      const { name, path } = componentRow(component, 'operational', site, locale);
      return { name, path };
    }),
  };
}

/** One year by month; `year` is one of `archive.history.years`. */
export function historyYearView(
  { site }: Pick<World, 'site'>,
  { history }: Archive,
  year: string,
  locale: Locale,
): HistoryYearView {
  const all = [...history.years.keys()];
  const index = all.indexOf(year);
  const summary = history.years.get(year);
  return {
    kind: 'historyYear',
    year,
    previous: link(all[index + 1]),
    next: link(all[index - 1]),
    months: summary === undefined ? [] : monthRows(summary, site, locale),
  };

  function link(neighbour: string | undefined) {
    if (neighbour === undefined) return null;
    return { year: neighbour, path: localPath(locale, historyYearPath(neighbour), site.defaultLocale) };
  }
}

function monthRows({ months }: YearSummary, { defaultLocale }: World['site'], locale: Locale): MonthRow[] {
  return months.map((summary) => ({ ...summary, path: localPath(locale, monthPath(summary.month), defaultLocale) }));
}

/** One month; `month` is a key of `archive.months`. */
export function monthView(world: World, { months }: Archive, month: string, locale: Locale): MonthView {
  const all = [...months.keys()];
  const index = all.indexOf(month);
  return {
    kind: 'month',
    month,
    previous: link(all[index + 1]),
    next: link(all[index - 1]),
    entries: (months.get(month) ?? []).map((entry) => entryCard(world.listed(entry), world, locale)),
  };

  function link(neighbour: string | undefined) {
    if (neighbour === undefined) return null;
    return { month: neighbour, path: localPath(locale, monthPath(neighbour), world.site.defaultLocale) };
  }
}
