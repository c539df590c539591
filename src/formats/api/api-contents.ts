import { compareText } from '../../core/diagnostic.ts';
import { updatedAt } from '../../core/incident/entry-times.ts';
import { isRunning, maintenanceStatusAt } from '../../core/incident/status-at.ts';
import type { DocumentFacts, EntryFacts, Incident, Instant, Maintenance } from '../../core/model.ts';
import { startOf } from '../../core/plan/archive.ts';
import type { World } from '../../core/plan/world.ts';

/** As many as the documents of Statuspage hold. */
const listed = 50;

/** What the documents hold, newest first by start, upcoming maintenance soonest first. */
export interface ApiContents {
  incidents: readonly Incident<DocumentFacts>[];
  unresolved: readonly Incident<DocumentFacts>[];
  maintenances: readonly Maintenance<DocumentFacts>[];
  upcoming: readonly Maintenance<DocumentFacts>[];
  active: readonly Maintenance<DocumentFacts>[];
  /** Of the newest word on the site; null when none was said. */
  updatedAt: Instant | null;
}

export function apiContents({ entries, now }: Pick<World, 'entries' | 'now'>): ApiContents {
  const sorted = entries.toSorted((a, b) => startOf(b) - startOf(a) || compareText(a.slug, b.slug));
  const incidents = sorted.filter((entry) => entry.kind === 'incident');
  const maintenances = sorted.filter((entry) => entry.kind === 'maintenance');
  const unresolved = incidents.filter((incident) => isRunning(incident, now));
  const upcoming = maintenances.filter((entry) => maintenanceStatusAt(entry, now) === 'scheduled').reverse();
  return {
    incidents: incidents.slice(0, listed),
    unresolved,
    maintenances: maintenances.slice(0, listed),
    upcoming,
    active: maintenances.filter((maintenance) => isRunning(maintenance, now)),
    updatedAt: newest(entries.map((entry) => updatedAt(entry, now))),
  };
}

/** The entries that any list holds. */
export function entriesListed(contents: ApiContents): ReadonlySet<EntryFacts> {
  const { incidents, unresolved, maintenances, upcoming, active } = contents;
  return new Set<EntryFacts>([...incidents, ...unresolved, ...maintenances, ...upcoming, ...active]);
}

/** Of however many. */
function newest(times: readonly Instant[]): Instant | null {
  return times.reduce<Instant | null>((latest, at) => (latest === null || at > latest ? at : latest), null);
}
