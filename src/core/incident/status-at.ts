import type { ComponentChanges, Entry, Instant, Maintenance } from '../model.ts';
import type { ComponentStatus, MaintenanceStatus, PageIndicator } from '../vocabulary.ts';
import { worst } from './timeline.ts';

/**
 * The state of a maintenance at `now`. What an author wrote last counts; while that is `scheduled`, the window itself
 * begins and ends it.
 */
export function maintenanceStatusAt(
  { status, scheduledFor, scheduledUntil }: Pick<Maintenance, 'status' | 'scheduledFor' | 'scheduledUntil'>,
  now: Instant,
): MaintenanceStatus {
  if (status !== 'scheduled' || now < scheduledFor) return status;
  return now < scheduledUntil ? 'in_progress' : 'completed';
}

/** True for a maintenance that the window itself begins and ends, as long as no update says otherwise. */
export function isByClock({ kind, status }: Pick<Entry<unknown>, 'kind' | 'status'>): boolean {
  return kind === 'maintenance' && status === 'scheduled';
}

/** True while an incident is unresolved or a maintenance under way. */
export function isRunning(entry: Entry<unknown>, now: Instant): boolean {
  if (entry.kind === 'incident') return entry.status !== 'resolved';
  const status = maintenanceStatusAt(entry, now);
  return status === 'in_progress' || status === 'verifying';
}

/** The states in which `entry` holds its components at `now`; nothing once it is over or before it begins. */
export function componentsNow(entry: Entry<unknown>, now: Instant): ComponentChanges {
  if (!isRunning(entry, now)) return {};
  // A maintenance that began by the clock alone has no update yet that says what it affects.
  if (entry.kind === 'maintenance' && entry.status === 'scheduled') return entry.components;
  return entry.updates.at(-1)?.components ?? entry.components;
}

/** State of each component that is not operational at `now`: the worst that any running entry says. */
export function componentStatesAt(
  entries: readonly Entry<unknown>[],
  now: Instant,
): ReadonlyMap<string, ComponentStatus> {
  const all = new Map<string, ComponentStatus>();
  for (const entry of entries) {
    for (const [id, status] of Object.entries(componentsNow(entry, now))) {
      all.set(id, worst([all.get(id) ?? 'operational', status]));
    }
  }
  return all;
}

const indicatorOfStatus: Readonly<Record<ComponentStatus, PageIndicator>> = {
  operational: 'none',
  under_maintenance: 'maintenance',
  degraded_performance: 'minor',
  partial_outage: 'major',
  major_outage: 'critical',
};

/** The state of the whole page, from its worst component; an open incident without affected components counts as minor. */
export function pageIndicatorAt(entries: readonly Entry<unknown>[], now: Instant): PageIndicator {
  const indicator = indicatorOfStatus[worst([...componentStatesAt(entries, now).values()])];
  const open = entries.some((entry) => entry.kind === 'incident' && isRunning(entry, now) && entry.impact !== 'none');
  return open && (indicator === 'none' || indicator === 'maintenance') ? 'minor' : indicator;
}
