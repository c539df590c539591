import { pageIndicatorAt } from '../incident/status-at.ts';
import type { Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import type { World } from '../plan/world.ts';
import { groupViews } from './component-rows.ts';
import { entryCard } from './entry-card.ts';
import type { HomeView } from './view.ts';

/** How many ended incidents the home page lists. */
const recentCount = 5;

export function homeView(world: World, archive: Archive, locale: Locale): HomeView {
  const { open, ended, maintenance } = archive;
  return {
    kind: 'home',
    indicator: pageIndicatorAt(world.entries, world.now),
    groups: groupViews(archive.states, world.site, locale),
    open: open.map((entry) => entryCard(entry, world, locale)),
    maintenance: [...maintenance.inProgress, ...maintenance.upcoming].map((entry) => entryCard(entry, world, locale)),
    recent: ended.slice(0, recentCount).map((entry) => entryCard(entry, world, locale)),
  };
}
