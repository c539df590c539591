import { pageIndicatorAt } from '../incident/status-at.ts';
import type { EntryFacts, Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import type { World } from '../plan/world.ts';
import { groupViews } from './component-rows.ts';
import { entryCard } from './entry-card.ts';
import type { HomeView } from './view.ts';

export function homeView(world: World, archive: Archive, locale: Locale): HomeView {
  const { open, recent, maintenance } = archive;
  const cards = (entries: readonly EntryFacts[]) =>
    entries.map((entry) => entryCard(world.listed(entry), world, locale));
  return {
    kind: 'home',
    indicator: pageIndicatorAt(world.entries, world.now),
    groups: groupViews(archive.states, world.site, locale),
    open: cards(open),
    maintenance: cards([...maintenance.inProgress, ...maintenance.upcoming]),
    recent: cards(recent),
  };
}
