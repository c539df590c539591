import { componentSpells } from '../incident/component-spells.ts';
import { isRunning } from '../incident/status-at.ts';
import type { Entry, Instant } from '../model.ts';
import type { ComponentStatus } from '../vocabulary.ts';

/** A state that lasted from an instant to another, which is not included. */
export interface Span {
  from: Instant;
  to: Instant;
  status: ComponentStatus;
}

/**
 * When `entry` held which component in a state that is not operational, between two instants of which the later is now; by
 * component. What has ended holds nothing, whatever its last update says.
 */
export function spansOf(entry: Entry<unknown>, from: Instant, now: Instant): Map<string, Span[]> {
  if (!touches(entry, from, now)) return new Map();
  const lasts = isRunning(entry, now);
  const spansOfSpells = [...componentSpells(entry, now)].map(([id, spells]) => {
    const spans = spells
      .filter(({ status, until }) => status !== 'operational' && (until !== null || lasts))
      .map((spell) => ({
        from: Math.max(spell.from, from),
        to: Math.min(spell.until ?? now, now),
        status: spell.status,
      }));
    return [id, spans.filter((span) => span.from < span.to)] as const;
  });
  return new Map(spansOfSpells.filter(([, spans]) => spans.length > 0));
}

/** Most entries of an archive ended long ago; this is asked of all of them. */
function touches(entry: Entry<unknown>, from: Instant, now: Instant): boolean {
  const { updates } = entry;
  const [first = now, last = from] = [updates[0]?.at, updates.at(-1)?.at];
  const [start, end] =
    entry.kind === 'incident' ? [entry.startedAt, last] : [entry.scheduledFor, Math.max(last, entry.scheduledUntil)];
  return Math.min(start, first) < now && (end > from || isRunning(entry, now));
}
