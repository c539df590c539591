import { compareText } from '../diagnostic.ts';
import { updatedAt } from '../incident/entry-times.ts';
import { maintenanceStatusAt } from '../incident/status-at.ts';
import type { DocumentFacts, EntryFacts, Instant, Maintenance } from '../model.ts';
import type { World } from '../plan/world.ts';
import { remember } from '../time/remember.ts';
import type { FeedScope } from './feed-list.ts';

/**
 * Enough for a reader that was away for weeks, and few enough that no feed grows with the archive: all that hold an entry are
 * made anew with its every update. Fewer things happen to a component.
 */
const entryCounts = { site: 20, group: 10, component: 10 };
const updateCounts = { site: 50, group: 20, component: 20 };
/** Beside all maintenance that is not over. */
const pastWindowCounts = { site: 20, group: 10, component: 10 };

/** What one item of an every-update feed tells of. */
export interface FeedUpdate {
  entry: EntryFacts;
  at: Instant;
  is: 'update' | 'postmortem';
}

/** What the feeds hold, newest first. */
export interface FeedContents {
  /** By what was said last. */
  entries(scope: FeedScope): readonly EntryFacts[];
  updates(scope: FeedScope): readonly FeedUpdate[];
  /** By the start of the window: all that is not over, cancelled or not, and the newest that is. */
  maintenance(scope: FeedScope): readonly Maintenance<DocumentFacts>[];
}

/** Sorts what is published into the feeds, from facts alone: made once a build, for all languages. */
export function feedContents({ entries, site, now }: Pick<World, 'entries' | 'site' | 'now'>): FeedContents {
  const groupOf = new Map(site.components.map(({ id, group }) => [id, group]));
  // Each entry stands in three lists, in one of them with all its updates.
  const scopesOf = remember(Number.POSITIVE_INFINITY, findScopes);
  const byNews = newestFirst(entries, (entry) => updatedAt(entry, now));
  const updates = newestFirst(entries.flatMap(updatesOf), ({ at }) => at);
  const windows = newestFirst(
    entries.filter((entry) => entry.kind === 'maintenance'),
    ({ scheduledFor }) => scheduledFor,
  );
  const isOver = (entry: Maintenance<unknown>) =>
    entry.scheduledUntil <= now && !['in_progress', 'verifying'].includes(maintenanceStatusAt(entry, now));
  const lists = {
    entries: byScope(byNews, (entry) => entry, entryCounts),
    updates: byScope(updates, ({ entry }) => entry, updateCounts),
    maintenance: byScope(windows, (entry) => entry, pastWindowCounts, isOver),
  };
  return {
    entries: (scope) => lists.entries.get(keyOf(scope)) ?? [],
    updates: (scope) => lists.updates.get(keyOf(scope)) ?? [],
    maintenance: (scope) => lists.maintenance.get(keyOf(scope)) ?? [],
  };

  /** The first items of each scope; those that aren't counted stand beside them. */
  function byScope<Item>(
    items: readonly Item[],
    entryOf: (item: Item) => EntryFacts,
    most: Readonly<Record<FeedScope['is'], number>>,
    isCounted: (item: Item) => boolean = () => true,
  ): Map<string, Item[]> {
    const found = new Map<string, Item[]>();
    const counts = new Map<string, number>();
    for (const item of items) {
      const counted = isCounted(item);
      for (const [key, is] of scopesOf(entryOf(item))) {
        const before = counts.get(key) ?? 0;
        if (counted && before >= most[is]) continue;
        if (counted) counts.set(key, before + 1);
        const list = found.get(key);
        if (list === undefined) found.set(key, [item]);
        else list.push(item);
      }
    }
    return found;
  }

  function findScopes({ components }: EntryFacts): Map<string, FeedScope['is']> {
    const scopes = new Map<string, FeedScope['is']>([[keyOf({ is: 'site' }), 'site']]);
    for (const id of Object.keys(components)) {
      scopes.set(keyOf({ is: 'component', id }), 'component');
      const group = groupOf.get(id) ?? null;
      if (group !== null) scopes.set(keyOf({ is: 'group', id: group }), 'group');
    }
    return scopes;
  }
}

function updatesOf(entry: EntryFacts): FeedUpdate[] {
  const updates = entry.updates.map(({ at }): FeedUpdate => ({ entry, at, is: 'update' }));
  return entry.postmortemAt === null ? updates : [...updates, { entry, at: entry.postmortemAt, is: 'postmortem' }];
}

/** At the same instant the order is that of the folders' names, whatever order they were read in. */
function newestFirst<Item extends EntryFacts | FeedUpdate>(
  items: readonly Item[],
  timeOf: (item: Item) => Instant,
): Item[] {
  const slugOf = (item: EntryFacts | FeedUpdate) => ('entry' in item ? item.entry.slug : item.slug);
  return items
    .map((item) => ({ item, time: timeOf(item) }))
    .sort((a, b) => b.time - a.time || compareText(slugOf(a.item), slugOf(b.item)))
    .map(({ item }) => item);
}

function keyOf(scope: FeedScope): string {
  return scope.is === 'site' ? 'site' : `${scope.is} ${scope.id}`;
}
