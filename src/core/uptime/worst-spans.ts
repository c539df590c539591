import { worst } from '../incident/timeline.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import type { Span } from './spans-of.ts';

/** Spans that may overlap as spans that don't, in order: at each instant the worst state counts. */
export function worstSpans(spans: readonly Span[]): Span[] {
  const edges = spans
    .flatMap(({ from, to, status }) => [
      { at: from, status, by: 1 },
      { at: to, status, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open = new Map<ComponentStatus, number>();
  const worsts: Span[] = [];
  for (const [index, { at, status, by }] of edges.entries()) {
    open.set(status, (open.get(status) ?? 0) + by);
    const to = edges[index + 1]?.at ?? at;
    const lasting = [...open].filter(([, count]) => count > 0).map(([state]) => state);
    if (to > at && lasting.length > 0) worsts.push({ from: at, to, status: worst(lasting) });
  }
  return worsts;
}
