import type { EntryFacts, Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import { componentYearPath, localPath, postmortemYearPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import type { YearlyList } from '../plan/yearly-list.ts';
import type { Component } from '../site/site.ts';
import { componentRow } from './component-rows.ts';
import { entryCard } from './entry-card.ts';
import type { ComponentYearView, PostmortemYearView, YearView } from './view.ts';

/** One year of a component; `year` is one of its years in `archive.byComponent`. */
export function componentYearView(
  world: World,
  archive: Archive,
  component: Component,
  year: string,
  locale: Locale,
): ComponentYearView {
  const { path, name } = componentRow(component, 'operational', world.site, locale);
  const pathOf = (other: string) => componentYearPath(component.id, other);
  return {
    kind: 'componentYear',
    component: { path, name },
    ...yearView(archive.byComponent.get(component.id), year, pathOf, world, locale),
  };
}

/** The post-mortems of one year; `year` is one of `archive.postmortems`. */
export function postmortemYearView(
  world: World,
  { postmortems }: Archive,
  year: string,
  locale: Locale,
): PostmortemYearView {
  return { kind: 'postmortemYear', ...yearView(postmortems, year, postmortemYearPath, world, locale) };
}

function yearView(
  list: YearlyList<EntryFacts> | undefined,
  year: string,
  pathOf: (year: string) => string,
  world: World,
  locale: Locale,
): YearView {
  const all = [...(list?.years.keys() ?? [])];
  const index = all.indexOf(year);
  return {
    year,
    previous: link(all[index + 1]),
    next: link(all[index - 1]),
    entries: (list?.years.get(year) ?? []).map((entry) => entryCard(world.listed(entry), world, locale)),
  };

  function link(neighbour: string | undefined) {
    if (neighbour === undefined) return null;
    return { year: neighbour, path: localPath(locale, pathOf(neighbour), world.site.defaultLocale) };
  }
}
