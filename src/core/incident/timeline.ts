import type { ComponentChanges, SourceFacts, Update, UpdateFacts } from '../model.ts';
import {
  type ComponentStatus,
  componentStatuses,
  type Impact,
  type IncidentStatus,
  type MaintenanceStatus,
} from '../vocabulary.ts';

type Status = IncidentStatus | MaintenanceStatus;

/** States in which nothing is wrong any more: every component returns to operational. */
const endings: readonly Status[] = ['resolved', 'completed', 'cancelled'];

/**
 * The updates oldest first, each with the status and component states from there on. The components of an incident are
 * affected from its first update, those of a maintenance from the update that says `in_progress`.
 */
export function timelineOf(facts: SourceFacts): Update<Status>[] {
  const ids = affectedIds(facts);
  let components = states(ids, () => 'operational');
  let status: Status = facts.kind === 'incident' ? 'investigating' : 'scheduled';
  let begun = false;
  return facts.updates
    .toSorted((a, b) => a.at - b.at)
    .map((update) => {
      status = update.status ?? status;
      const begins = !begun && (facts.kind === 'incident' || status === 'in_progress');
      begun ||= begins;
      const next = componentsAfter(components, update, status, begins ? facts.components : {});
      const changes = Object.fromEntries(Object.entries(next).filter(([id, state]) => state !== components[id]));
      components = next;
      const { at, editedAt } = update;
      return { at, status, statusChanged: update.status !== null, changes, components, editedAt };
    });
}

function componentsAfter(
  before: ComponentChanges,
  update: UpdateFacts,
  status: Status,
  beginning: ComponentChanges,
): ComponentChanges {
  if (update.status !== null && endings.includes(status)) return states(Object.keys(before), () => 'operational');
  return states(
    Object.keys(before),
    (id) => own(update.components, id) ?? own(beginning, id) ?? own(before, id) ?? 'operational',
  );
}

/** The worst state each affected component had. A maintenance counts what it is planned to affect. */
export function worstComponents(facts: SourceFacts, updates: readonly Update<Status>[]): ComponentChanges {
  return states(affectedIds(facts), (id) => {
    const seen = updates.map((update) => own(update.components, id) ?? 'operational');
    return worst([own(facts.components, id) ?? 'operational', ...seen]);
  });
}

/** The most severe of the states, by the precedence of the vocabulary; operational when there is none. */
export function worst(all: readonly ComponentStatus[]): ComponentStatus {
  return all.reduce<ComponentStatus>(
    (a, b) => (componentStatuses.indexOf(b) > componentStatuses.indexOf(a) ? b : a),
    'operational',
  );
}

const impactOfStatus: Readonly<Record<ComponentStatus, Impact>> = {
  operational: 'none',
  under_maintenance: 'none',
  degraded_performance: 'minor',
  partial_outage: 'major',
  major_outage: 'critical',
};

/** Impact as Statuspage computes it: from the worst component. */
export function impactOf(components: ComponentChanges): Impact {
  return impactOfStatus[worst(Object.values(components))];
}

function affectedIds(facts: SourceFacts): string[] {
  const mentioned = facts.updates.flatMap(({ components }) => Object.keys(components));
  return [...new Set([...Object.keys(facts.components), ...mentioned])];
}

function states(ids: readonly string[], stateOf: (id: string) => ComponentStatus): ComponentChanges {
  return Object.fromEntries(ids.map((id) => [id, stateOf(id)]));
}

function own(components: ComponentChanges, id: string): ComponentStatus | undefined {
  return Object.hasOwn(components, id) ? components[id] : undefined;
}
