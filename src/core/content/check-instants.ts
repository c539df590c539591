import { type Diagnostic, report } from '../diagnostic.ts';
import type { Document, Instant } from '../model.ts';
import { timeInFuture } from '../rules/time-in-future.ts';
import { formatAt } from './instant.ts';
import { updateKey } from './part-key.ts';

/** Clocks differ, and an update may be written a little ahead of its time. */
const toleranceMs = 15 * 60_000;

/** Refuses times of a source that lie in the future though they tell what has happened. */
export function checkInstants({ file, role, places }: Document, now: Instant): Diagnostic[] {
  if (role.is === 'translation') return [];
  const { kind, start, updates, postmortemAt } = role.facts;
  const past = updates.flatMap(({ at, editedAt }) => [
    { name: 'at', at, key: updateKey(at) },
    { name: 'editedAt', at: editedAt, key: `editedAt:${formatAt(at)}` },
  ]);
  if (kind === 'incident') past.unshift({ name: 'startedAt', at: start, key: 'startedAt' });
  past.push({ name: 'at', at: postmortemAt, key: 'postmortemAt' });
  return past.flatMap(({ name, at, key }) => {
    if (at === null || at <= now + toleranceMs) return [];
    const place = { file, ...(places[key] ?? { line: 1, column: 1 }) };
    return [report(timeInFuture, place, { name, value: formatAt(at), now: formatAt(now - (now % 60_000)) })];
  });
}
