import type { Entry, Instant } from '../model.ts';
import { daysBetween, overrunMs, silenceMs } from './check-endings.ts';
import { patienceMs, placeholdersOf } from './check-postmortem.ts';

const day = 86_400_000;

/**
 * The first instant after `now` at which a rule that looks at the clock may judge an entry otherwise than at `now`; infinity
 * when none will. Only for an entry without errors, all of whose times are past.
 */
export function nextJudgement(entry: Entry, now: Instant): Instant {
  const resolvedAt = entry.kind === 'incident' ? entry.resolvedAt : null;
  const promised = placeholdersOf(entry).length > 0 ? (entry.postmortemAt ?? resolvedAt) : null;
  return Math.min(
    ...endings(entry).map(({ since, patience, counted }) => nextCount(since, patience, counted, now)),
    promised === null ? Number.POSITIVE_INFINITY : nextCount(promised, patienceMs, promised, now),
  );
}

/** What `checkEndings` waits for. */
function endings(entry: Entry): { since: Instant; patience: number; counted: Instant }[] {
  const newest = entry.updates.at(-1)?.at;
  if (newest === undefined) return [];
  if (entry.kind === 'incident') {
    return entry.status === 'resolved' ? [] : [{ since: newest, patience: silenceMs, counted: newest }];
  }
  if (entry.status !== 'in_progress' && entry.status !== 'verifying') return [];
  const { scheduledUntil } = entry;
  return [{ since: Math.max(scheduledUntil, newest), patience: overrunMs, counted: scheduledUntil }];
}

/** When patience ends; after that the message counts the days since `counted`, and changes with each. */
function nextCount(since: Instant, patience: number, counted: Instant, now: Instant): Instant {
  if (now <= since + patience) return since + patience + 1;
  return counted + (daysBetween(counted, now) + 1) * day;
}
