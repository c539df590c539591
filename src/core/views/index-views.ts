import type { EntryFacts, Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import { componentYearPath, localPath, postmortemYearPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import type { YearlyList } from '../plan/yearly-list.ts';
import { type Component, localizedText } from '../site/site.ts';
import { barsView, uptimeMethod } from './bars-view.ts';
import { componentRow } from './component-rows.ts';
import { entryCard } from './entry-card.ts';
import type { ComponentView, MaintenanceIndexView, PostmortemIndexView, YearlyView } from './view.ts';

export function componentView(world: World, archive: Archive, component: Component, locale: Locale): ComponentView {
  const { site } = world;
  const group = site.groups.find(({ id }) => id === component.group);
  return {
    kind: 'component',
    component: componentRow(component, archive.states.get(component.id) ?? 'operational', site, locale),
    group: group ? localizedText(group.name, locale, site) : null,
    bars: barsView(component.id, world, archive, locale),
    months: archive.uptime.get(component.id)?.months ?? [],
    method: uptimeMethod(site),
    ...yearlyView(
      archive.byComponent.get(component.id),
      (year) => componentYearPath(component.id, year),
      world,
      locale,
    ),
  };
}

export function maintenanceIndexView(world: World, { maintenance }: Archive, locale: Locale): MaintenanceIndexView {
  return {
    kind: 'maintenanceIndex',
    inProgress: cards(maintenance.inProgress, world, locale),
    upcoming: cards(maintenance.upcoming, world, locale),
    past: cards(maintenance.past, world, locale),
    hasEarlier: maintenance.hasEarlier,
  };
}

export function postmortemIndexView(world: World, archive: Archive, locale: Locale): PostmortemIndexView {
  return { kind: 'postmortemIndex', ...yearlyView(archive.postmortems, postmortemYearPath, world, locale) };
}

function yearlyView(
  list: YearlyList<EntryFacts> | undefined,
  pathOf: (year: string) => string,
  world: World,
  locale: Locale,
): YearlyView {
  return {
    entries: cards(list?.newest ?? [], world, locale),
    years: [...(list?.years ?? [])].map(([year, { length }]) => ({
      year,
      path: localPath(locale, pathOf(year), world.site.defaultLocale),
      count: length,
    })),
  };
}

function cards(entries: readonly EntryFacts[], world: World, locale: Locale) {
  return entries.map((entry) => entryCard(world.listed(entry), world, locale));
}
