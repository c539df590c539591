import { worst } from '../incident/timeline.ts';
import type { EntryFacts } from '../model.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import type { Day } from './last-days.ts';
import type { Span } from './spans-of.ts';
import { worstSpans } from './worst-spans.ts';

/** What happened to a component on one day. */
export interface ComponentDay extends Day {
  /** The worst state of the day; null where nothing is known. */
  status: ComponentStatus | null;
  /** How long each state lasted, in milliseconds, operational left out; the worst first. */
  lengths: ReadonlyMap<ComponentStatus, number>;
  /** What held it in these states, in the order given. */
  entries: readonly EntryFacts[];
}

/** The days of a component. `since` is the first day of which something is known; null for all. */
export function componentDays(
  days: readonly Day[],
  spansByEntry: ReadonlyMap<EntryFacts, readonly Span[]>,
  since: string | null,
): ComponentDay[] {
  const spans = worstSpans([...spansByEntry.values()].flat());
  return days.map((day) => {
    if (since !== null && day.date < since) return { ...day, status: null, lengths: new Map(), entries: [] };
    const lengths = lengthsOn(day, spans);
    if (lengths.size === 0) return { ...day, status: 'operational', lengths, entries: [] };
    const entries = [...spansByEntry].filter(([, own]) => own.some((span) => overlap(span, day) > 0));
    return { ...day, status: worst([...lengths.keys()]), lengths, entries: entries.map(([entry]) => entry) };
  });
}

function lengthsOn(day: Day, spans: readonly Span[]): Map<ComponentStatus, number> {
  const lengths = new Map<ComponentStatus, number>();
  for (const span of spans) {
    const length = overlap(span, day);
    if (length > 0) lengths.set(span.status, (lengths.get(span.status) ?? 0) + length);
  }
  return new Map([...lengths].sort(([a], [b]) => (worst([a, b]) === a ? -1 : 1)));
}

function overlap(span: Pick<Span, 'from' | 'to'>, day: Day): number {
  return Math.min(span.to, day.to) - Math.max(span.from, day.from);
}
