import type { Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import { localPath, monthPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import { entryCard } from './entry-card.ts';
import type { HistoryView, MonthView } from './view.ts';

/** Overview of all years and months that have entries. */
export function historyView({ site }: Pick<World, 'site'>, { months }: Archive, locale: Locale): HistoryView {
  const all = [...months].map(([month, entries]) => ({ ...monthLink(month), count: entries.length }));
  const years = Map.groupBy(all, ({ month }) => Number(month.slice(0, 4)));
  return { kind: 'history', years: [...years].map(([year, inYear]) => ({ year, months: inYear })) };

  function monthLink(month: string) {
    return { month, path: localPath(locale, monthPath(month), site.defaultLocale) };
  }
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
