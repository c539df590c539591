import { pageIndicatorAt } from '../incident/status-at.ts';
import type { EntryFacts, Instant, Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import type { World } from '../plan/world.ts';
import type { PageIndicator } from '../vocabulary.ts';
import { type UptimeMethod, uptimeMethod } from './bars-view.ts';
import { type GroupView, groupViews } from './component-rows.ts';
import { entryCard } from './entry-card.ts';
import type { EntryCard } from './view.ts';

export interface HomeView {
  kind: 'home';
  indicator: PageIndicator;
  groups: readonly GroupView[];
  /** Newest first. */
  open: readonly EntryCard[];
  /** In progress first, then by start. */
  maintenance: readonly EntryCard[];
  /** The last seven days, today first; `at` is when the day began. */
  recent: readonly { at: Instant; entries: readonly EntryCard[] }[];
  method: UptimeMethod;
}

export function homeView(world: World, archive: Archive, locale: Locale): HomeView {
  const { open, recent, maintenance } = archive;
  const cards = (entries: readonly EntryFacts[]) =>
    entries.map((entry) => entryCard(world.listed(entry), world, locale));
  return {
    kind: 'home',
    indicator: pageIndicatorAt(world.entries, world.now),
    groups: groupViews(world, archive, locale),
    open: cards(open),
    maintenance: cards([...maintenance.inProgress, ...maintenance.upcoming]),
    recent: recent.map(({ from, entries }) => ({ at: from, entries: cards(entries) })),
    method: uptimeMethod(world.site),
  };
}
