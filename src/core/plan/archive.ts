import { compareText } from '../diagnostic.ts';
import { componentStatesAt, isRunning, maintenanceStatusAt } from '../incident/status-at.ts';
import type { Entry, Incident, Instant, Maintenance } from '../model.ts';
import { monthOf } from '../time/zone.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import type { World } from './world.ts';

/** The entries sorted into what the pages list: made once a build, for all languages. Lists are newest first. */
export interface Archive {
  open: readonly Incident[];
  ended: readonly Incident[];
  maintenance: Record<'inProgress' | 'upcoming' | 'past', readonly Maintenance[]>;
  withPostmortem: readonly Incident[];
  /** By month, `2024-07`, in the site's first zone; newest first. An entry stands in every month it lasted into. */
  months: ReadonlyMap<string, readonly Entry[]>;
  byComponent: ReadonlyMap<string, readonly Entry[]>;
  /** Components that are not operational. */
  states: ReadonlyMap<string, ComponentStatus>;
}

export function archiveOf({ entries, site, now }: Pick<World, 'entries' | 'site' | 'now'>): Archive {
  const sorted = entries.toSorted((a, b) => startOf(b) - startOf(a) || compareText(a.slug, b.slug));
  const incidents = sorted.filter((entry) => entry.kind === 'incident');
  const maintenances = sorted.filter((entry) => entry.kind === 'maintenance');
  const states = (...wanted: string[]) =>
    maintenances.filter((maintenance) => wanted.includes(maintenanceStatusAt(maintenance, now)));
  return {
    open: incidents.filter((incident) => isRunning(incident, now)),
    ended: incidents.filter((incident) => !isRunning(incident, now)),
    maintenance: {
      inProgress: states('in_progress', 'verifying'),
      upcoming: states('scheduled').reverse(),
      past: states('completed', 'cancelled'),
    },
    withPostmortem: incidents
      .filter(({ postmortemAt }) => postmortemAt !== null)
      .sort((a, b) => (b.postmortemAt ?? 0) - (a.postmortemAt ?? 0)),
    months: monthsOf(sorted, site.timeZones[0] ?? 'UTC', now),
    byComponent: byComponentOf(sorted),
    states: componentStatesAt(entries, now),
  };
}

function byComponentOf(sorted: readonly Entry[]): Map<string, Entry[]> {
  const all = new Map<string, Entry[]>();
  for (const entry of sorted) {
    for (const id of Object.keys(entry.components)) {
      const entries = all.get(id) ?? [];
      entries.push(entry);
      all.set(id, entries);
    }
  }
  return all;
}

/** When it began, or for a maintenance is planned to begin. */
export function startOf(entry: Entry): Instant {
  return entry.kind === 'incident' ? entry.startedAt : entry.scheduledFor;
}

/** `resolvedAt` of an incident, null while open; `scheduledUntil` of a maintenance. */
export function endOf(entry: Entry): Instant | null {
  return entry.kind === 'incident' ? entry.resolvedAt : entry.scheduledUntil;
}

/** History holds what has begun: a maintenance that is still ahead, cancelled or not, is no history yet. */
function monthsOf(sorted: readonly Entry[], zone: string, now: Instant): Map<string, Entry[]> {
  const months = new Map<string, Entry[]>();
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
