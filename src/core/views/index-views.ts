import type { Entry, Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import type { World } from '../plan/world.ts';
import { type Component, localizedText } from '../site/site.ts';
import { componentRow } from './component-rows.ts';
import { entryCard } from './entry-card.ts';
import type { ComponentView, MaintenanceIndexView, PostmortemIndexView } from './view.ts';

export function componentView(world: World, archive: Archive, component: Component, locale: Locale): ComponentView {
  const { site } = world;
  const group = site.groups.find(({ id }) => id === component.group);
  return {
    kind: 'component',
    component: componentRow(component, archive.states.get(component.id) ?? 'operational', site, locale),
    group: group ? localizedText(group.name, locale, site) : null,
    entries: cards(archive.byComponent.get(component.id) ?? [], world, locale),
  };
}

export function maintenanceIndexView(world: World, { maintenance }: Archive, locale: Locale): MaintenanceIndexView {
  return {
    kind: 'maintenanceIndex',
    inProgress: cards(maintenance.inProgress, world, locale),
    upcoming: cards(maintenance.upcoming, world, locale),
    past: cards(maintenance.past, world, locale),
  };
}

export function postmortemIndexView(world: World, archive: Archive, locale: Locale): PostmortemIndexView {
  return { kind: 'postmortemIndex', entries: cards(archive.withPostmortem, world, locale) };
}

function cards(entries: readonly Entry[], world: World, locale: Locale) {
  return entries.map((entry) => entryCard(entry, world, locale));
}
