import { compareText } from '../diagnostic.ts';
import { componentStatesAt, isRunning, maintenanceStatusAt } from '../incident/status-at.ts';
import type { DocumentFacts, Entry, EntryFacts, Incident, Instant, Maintenance } from '../model.ts';
import { monthOf, yearOf } from '../time/zone.ts';
import { type DayEntries, entriesByDay } from '../uptime/entries-by-day.ts';
import { type ComponentUptime, uptimeOfComponents } from '../uptime/uptime-of-components.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import { type HistoryYears, historyYears } from './history-years.ts';
import type { World } from './world.ts';
import { newestCount, type YearlyList, yearlyList } from './yearly-list.ts';

const recentDays = 7;

/** The entries sorted into what the pages list: made once a build, for all languages. Lists are newest first. */
export interface Archive {
  /** By when they began, or are planned to begin. */
  all: readonly EntryFacts[];
  open: readonly Incident<DocumentFacts>[];
  /** The last seven days in the site's first zone, today first. */
  recent: readonly DayEntries[];
  maintenance: MaintenanceLists;
  /** By the time they were written; years in the site's first zone, as everywhere. */
  postmortems: YearlyList<Incident<DocumentFacts>>;
  /** By month, `2024-07`, in the site's first zone; newest first. An entry stands in every month it lasted into. */
  months: ReadonlyMap<string, readonly EntryFacts[]>;
  /** The months counted, by year. */
  history: HistoryYears;
  /** Of the components that ever were affected. An entry stands in the year it began. */
  byComponent: ReadonlyMap<string, YearlyList<EntryFacts>>;
  /** Of each entry, those of its kind that began before and after it. */
  neighbours: ReadonlyMap<EntryFacts, Neighbours>;
  /** Components that are not operational. */
  states: ReadonlyMap<string, ComponentStatus>;
  /** Of every component of the site. */
  uptime: ReadonlyMap<string, ComponentUptime>;
}

export interface Neighbours {
  previous: EntryFacts | null;
  next: EntryFacts | null;
}

export interface MaintenanceLists {
  inProgress: readonly Maintenance<DocumentFacts>[];
  /** Soonest first. */
  upcoming: readonly Maintenance<DocumentFacts>[];
  /** The newest that are over, cancelled ones included. */
  past: readonly Maintenance<DocumentFacts>[];
  /** Whether some are over that are not in `past`: they stand in the history. */
  hasEarlier: boolean;
}

export function archiveOf({ entries, site, now }: Pick<World, 'entries' | 'site' | 'now'>): Archive {
  const sorted = entries.toSorted((a, b) => startOf(b) - startOf(a) || compareText(a.slug, b.slug));
  const incidents = sorted.filter((entry) => entry.kind === 'incident');
  const maintenances = sorted.filter((entry) => entry.kind === 'maintenance');
  const zone = site.timeZones[0] ?? 'UTC';
  const withPostmortem = incidents
    .filter(({ postmortemAt }) => postmortemAt !== null)
    .sort((a, b) => (b.postmortemAt ?? 0) - (a.postmortemAt ?? 0));
  const months = monthsOf(sorted, zone, now);
  return {
    all: sorted,
    open: incidents.filter((incident) => isRunning(incident, now)),
    recent: entriesByDay(sorted, recentDays, now, zone),
    maintenance: maintenanceLists(maintenances, now),
    postmortems: yearlyList(withPostmortem, ({ postmortemAt }) => yearOf(postmortemAt ?? 0, zone)),
    months,
    history: historyYears(months),
    byComponent: byComponentOf(sorted, zone, now),
    neighbours: new Map([...neighboursIn(incidents), ...neighboursIn(maintenances)]),
    states: componentStatesAt(entries, now),
    uptime: uptimeOfComponents(sorted, site, now),
  };
}

function neighboursIn(newestFirst: readonly EntryFacts[]): [EntryFacts, Neighbours][] {
  return newestFirst.map((entry, index) => [
    entry,
    { previous: newestFirst[index + 1] ?? null, next: newestFirst[index - 1] ?? null },
  ]);
}

function maintenanceLists(newestFirst: readonly Maintenance<DocumentFacts>[], now: Instant): MaintenanceLists {
  const states = (...wanted: string[]) =>
    newestFirst.filter((maintenance) => wanted.includes(maintenanceStatusAt(maintenance, now)));
  const ended = states('completed', 'cancelled');
  // What was cancelled before its window is not in the history yet, so this is its only list.
  const past = ended.filter((entry, index) => index < newestCount || startOf(entry) > now);
  return {
    inProgress: states('in_progress', 'verifying'),
    upcoming: states('scheduled').reverse(),
    past,
    hasEarlier: past.length < ended.length,
  };
}

function byComponentOf(sorted: readonly EntryFacts[], zone: string, now: Instant): Map<string, YearlyList<EntryFacts>> {
  const all = new Map<string, EntryFacts[]>();
  for (const entry of sorted) {
    for (const id of Object.keys(entry.components)) {
      const entries = all.get(id) ?? [];
      entries.push(entry);
      all.set(id, entries);
    }
  }
  const year = (entry: EntryFacts) => yearOf(startOf(entry), zone);
  // A component that is not operational shows why, however much maintenance is planned after it.
  const isOn = (entry: EntryFacts) => isRunning(entry, now);
  return new Map([...all].map(([id, entries]) => [id, yearlyList(entries, year, isOn)]));
}

/** When it began, or for a maintenance is planned to begin. */
export function startOf(entry: Entry<unknown>): Instant {
  return entry.kind === 'incident' ? entry.startedAt : entry.scheduledFor;
}

/** `resolvedAt` of an incident, null while open; `scheduledUntil` of a maintenance. */
export function endOf(entry: Entry<unknown>): Instant | null {
  return entry.kind === 'incident' ? entry.resolvedAt : entry.scheduledUntil;
}

/** History holds what has begun: a maintenance that is still ahead, cancelled or not, is no history yet. */
function monthsOf(sorted: readonly EntryFacts[], zone: string, now: Instant): Map<string, EntryFacts[]> {
  const months = new Map<string, EntryFacts[]>();
  for (const entry of sorted) {
    if (entry.kind === 'maintenance' && startOf(entry) > now) continue;
    const last = monthOf(endOf(entry) ?? Math.max(now, startOf(entry)), zone);
    for (let month = monthOf(startOf(entry), zone); month <= last; month = monthAfter(month)) {
      const entries = months.get(month) ?? [];
      entries.push(entry);
      months.set(month, entries);
    }
  }
  return new Map([...months].sort(([a], [b]) => compareText(b, a)));
}

function monthAfter(month: string): string {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, '0')}`;
}
