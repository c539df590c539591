import { historyView, historyYearView, monthView } from '../views/history-views.ts';
import type { Archive } from './archive.ts';
import { input, type PageInputs } from './page-inputs.ts';
import type { Page } from './pages.ts';
import { historyYearPath, monthPath } from './urls.ts';
import type { World } from './world.ts';

/** Each month with its entries. */
export function monthPages(world: World, archive: Archive, inputs: PageInputs): Page[] {
  const all = [...archive.months.keys()];
  return [...archive.months].map(([month, entries], index) => {
    const neighbours = input('the months that have entries', [all[index - 1], all[index + 1]]);
    return {
      path: monthPath(month),
      kind: 'month',
      inputs: (locale) => [neighbours, ...inputs.list(entries, locale)],
      state: () => inputs.state(entries, [neighbours]),
      tells: entries,
      view: (locale) => monthView(world, archive, month, locale),
    };
  });
}

/** The overview of the newest years, and the pages of all years where there are more. */
export function historyPages(world: World, archive: Archive): Page[] {
  const { newest, years } = archive.history;
  const all = [...years.values()];
  const ofYears = all.map(({ year, months }, index): Page => {
    const neighbours = input('the years that have entries', [all[index - 1]?.year, all[index + 1]?.year]);
    const counts = input('the entries of each month', months);
    return {
      path: historyYearPath(year),
      kind: 'historyYear',
      inputs: () => [neighbours, counts],
      tells: months.flatMap(({ month }) => archive.months.get(month) ?? []),
      view: (locale) => historyYearView(world, archive, year, locale),
    };
  });
  const names = input(
    'the names of the components',
    world.site.components.map(({ id, name }) => [id, name]),
  );
  const counts = input('the entries of each month', [newest, all.map(({ year, count }) => [year, count])]);
  return [
    ...ofYears,
    {
      path: 'history/',
      kind: 'history',
      inputs: () => [counts, names],
      tells: archive.all,
      view: (locale) => historyView(world, archive, locale),
    },
  ];
}
