import type { EntryFacts, Instant } from '../model.ts';
import type { Site } from '../site/site.ts';
import { type ComponentDay, componentDays } from './component-days.ts';
import { lastDays } from './last-days.ts';
import { type Span, spansOf } from './spans-of.ts';
import { uptimeOf } from './uptime-of.ts';

const dayCount = 90;

export interface ComponentUptime {
  /** The last 90 days, oldest first. */
  days: readonly ComponentDay[];
  /** Over these days, as `uptimeOf` gives it. */
  uptime: number | null;
  /** This month so far and the last one: both lie within the 90 days. */
  months: readonly { month: string; uptime: number | null }[];
}

/** Of every component of the site, by its id. `entries` stand in the order in which a day lists them. */
export function uptimeOfComponents(
  entries: readonly EntryFacts[],
  { components, timeZones, uptime: weights }: Pick<Site, 'components' | 'timeZones' | 'uptime'>,
  now: Instant,
): Map<string, ComponentUptime> {
  const days = lastDays(dayCount, now, timeZones[0] ?? 'UTC');
  const spans = spansByComponent(entries, days[0]?.from ?? now, now);
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))].slice(-2).reverse();
  return new Map(
    components.map(({ id, since }) => {
      const own = componentDays(days, spans.get(id) ?? new Map(), since ?? null);
      const ofMonths = months.map((month) => {
        const inMonth = own.filter(({ date }) => date.startsWith(month));
        return { month, uptime: uptimeOf(inMonth, weights) };
      });
      return [id, { days: own, uptime: uptimeOf(own, weights), months: ofMonths }];
    }),
  );
}

function spansByComponent(
  entries: readonly EntryFacts[],
  from: Instant,
  to: Instant,
): Map<string, Map<EntryFacts, readonly Span[]>> {
  const all = new Map<string, Map<EntryFacts, readonly Span[]>>();
  for (const entry of entries) {
    for (const [id, spans] of spansOf(entry, from, to)) {
      const own = all.get(id) ?? new Map<EntryFacts, readonly Span[]>();
      all.set(id, own.set(entry, spans));
    }
  }
  return all;
}
