import type { ComponentChanges, Entry, Incident, Instant, Maintenance } from '../model.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import { maintenanceStatusAt } from './status-at.ts';

/** A length of time in which a component was in one state. */
export interface Spell {
  status: ComponentStatus;
  from: Instant;
  /** Null for the state that it is in still, or was left in. */
  until: Instant | null;
}

/**
 * How each affected component changed, by its id: first what it was affected by, last the state in which the entry left it. What
 * the clock alone begins or ends counts. None for a component that was never affected, as before a maintenance begins.
 */
export function componentSpells(entry: Entry<unknown>, now: Instant): ReadonlyMap<string, readonly Spell[]> {
  const turns = entry.kind === 'incident' ? incidentTurns(entry) : maintenanceTurns(entry, now);
  const ids = Object.keys(entry.components);
  return new Map(ids.map((id) => [id, spellsOf(id, turns)] as const).filter(([, spells]) => spells.length > 0));
}

/** From `at` on, the components have these states; what is not named is operational. */
interface Turn {
  at: Instant;
  components: ComponentChanges;
}

/** Affected as the front matter says from the start on, or from the first update where that is earlier. */
function incidentTurns({ startedAt, atStart, updates }: Incident<unknown>): Turn[] {
  return [{ at: Math.min(startedAt, updates[0]?.at ?? startedAt), components: atStart }, ...updates];
}

/** The window begins and ends what its author has not yet told of, as in `maintenanceStatusAt`. */
function maintenanceTurns(maintenance: Maintenance<unknown>, now: Instant): Turn[] {
  const { scheduledFor, scheduledUntil, atStart, updates } = maintenance;
  const told = updates.filter(({ status }) => status !== 'scheduled');
  const firstTold = told[0]?.at ?? Number.POSITIVE_INFINITY;
  const isAhead = told.length === 0 && maintenanceStatusAt(maintenance, now) === 'scheduled';
  if (isAhead || firstTold <= scheduledFor) return told;
  const isEnded = scheduledUntil < firstTold && scheduledUntil <= now;
  const ended = isEnded ? [{ at: scheduledUntil, components: {} }] : [];
  return [{ at: scheduledFor, components: atStart }, ...ended, ...told];
}

function spellsOf(id: string, turns: readonly Turn[]): Spell[] {
  const spells: Spell[] = [];
  for (const [index, { at, components }] of turns.entries()) {
    if (turns[index + 1]?.at === at) continue;
    const status = (Object.hasOwn(components, id) ? components[id] : undefined) ?? 'operational';
    const before = spells.at(-1);
    if (status === (before?.status ?? 'operational')) continue;
    if (before !== undefined) spells.splice(-1, 1, { ...before, until: at });
    spells.push({ status, from: at, until: null });
  }
  return spells;
}
