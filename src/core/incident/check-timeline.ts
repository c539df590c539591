import { formatAt } from '../content/instant.ts';
import { updateKey } from '../content/part-key.ts';
import { type Diagnostic, report } from '../diagnostic.ts';
import type { ComponentChanges, Entry, EntryKind, UpdateFacts } from '../model.ts';
import { componentLeftDegraded } from '../rules/component-left-degraded.ts';
import { maintenanceStatusBackwards } from '../rules/maintenance-status-backwards.ts';
import { reopenedWithoutStatus } from '../rules/reopened-without-status.ts';
import { statusAfterResolved } from '../rules/status-after-resolved.ts';
import { maintenanceStatuses } from '../vocabulary.ts';
import { type Source, sourceOf } from './source-of.ts';

/** An update that says a status. */
type Said = UpdateFacts & { status: NonNullable<UpdateFacts['status']> };

const endings: readonly string[] = ['resolved', 'completed', 'cancelled'];
const reopening: Record<EntryKind, string> = { incident: 'investigating', maintenance: 'in_progress' };

/** Where the updates of a source, in the order of their times, contradict each other. */
export function checkTimeline(entry: Pick<Entry, 'documents'>): Diagnostic[] {
  const source = sourceOf(entry);
  if (source === null) return [];
  const diagnostics: Diagnostic[] = [];
  let last: Said | null = null;
  for (const update of source.facts.updates.toSorted((a, b) => a.at - b.at)) {
    diagnostics.push(...brokenComponents(update, last, source));
    if (!hasStatus(update)) continue;
    if (last !== null) diagnostics.push(...statusOrder(update, last, source));
    last = update;
  }
  return diagnostics;
}

function hasStatus(update: UpdateFacts): update is Said {
  return update.status !== null;
}

function brokenComponents(update: UpdateFacts, last: Said | null, { facts, placeOf }: Source): Diagnostic[] {
  const components = brokenIn(update.components);
  if (components === '') return [];
  const place = placeOf(updateKey(update.at));
  if (hasStatus(update)) {
    if (!endings.includes(update.status)) return [];
    const before = { resolved: 'monitoring', completed: 'verifying', cancelled: null }[update.status as string] ?? null;
    return [report(componentLeftDegraded, place, { status: update.status, components, before })];
  }
  if (last === null || !endings.includes(last.status)) return [];
  const times = { at: formatAt(update.at), endedAt: formatAt(last.at) };
  const found = { ...times, components, ending: last.status, reopening: reopening[facts.kind] };
  return [report(reopenedWithoutStatus, place, found)];
}

/** As on the tag: `messaging=partial_outage, api=major_outage`. */
function brokenIn(components: ComponentChanges): string {
  return Object.entries(components)
    .filter(([, status]) => status !== 'operational')
    .map(([id, status]) => `${id}=${status}`)
    .join(', ');
}

function statusOrder(update: Said, last: Said, { facts, placeOf }: Source): Diagnostic[] {
  const { status } = update;
  if (facts.kind === 'incident') {
    if (last.status !== 'resolved' || status === 'resolved' || status === 'investigating') return [];
    const found = { at: formatAt(update.at), status, resolvedAt: formatAt(last.at) };
    return [report(statusAfterResolved, placeOf(updateKey(update.at)), found)];
  }
  const isBack = status !== last.status && (rank(status) < rank(last.status) || endings.includes(last.status));
  if (!isBack) return [];
  const before = { before: last.status, beforeAt: formatAt(last.at) };
  const found = { at: formatAt(update.at), status, ...before };
  return [report(maintenanceStatusBackwards, placeOf(updateKey(update.at)), found)];
}

function rank(status: string): number {
  return (maintenanceStatuses as readonly string[]).indexOf(status);
}
