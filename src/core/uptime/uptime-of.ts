import type { ComponentStatus } from '../vocabulary.ts';
import type { ComponentDay } from './component-days.ts';

/** How much of its time each state takes from the uptime: 1 all, 0 nothing. Maintenance takes nothing. */
export interface UptimeWeights {
  majorOutage: number;
  partialOutage: number;
  degradedPerformance: number;
}

/** As Statuspage counts: https://help.statuspage.io/help/uptime-calendar */
export const usualWeights: UptimeWeights = { majorOutage: 1, partialOutage: 0.3, degradedPerformance: 0 };

/**
 * Uptime over the days of which something is known, in hundredths of a percent, rounded down: 9_998 is 99.98 %, and 10_000 is only
 * what had no outage at all. Null where no time is known.
 */
export function uptimeOf(days: readonly ComponentDay[], weights: UptimeWeights): number | null {
  let [length, lost] = [0, 0];
  for (const day of days) {
    if (day.status === null) continue;
    length += day.to - day.from;
    for (const [status, lasted] of day.lengths) lost += weightOf(status, weights) * lasted;
  }
  if (length === 0) return null;
  // Products of decimal fractions may fall short of a whole number by a hair.
  const uptime = Math.floor((10_000 * (length - lost)) / length + 1e-7);
  return lost > 0 ? Math.max(0, Math.min(uptime, 9_999)) : 10_000;
}

function weightOf(status: ComponentStatus, weights: UptimeWeights): number {
  if (status === 'major_outage') return weights.majorOutage;
  if (status === 'partial_outage') return weights.partialOutage;
  return status === 'degraded_performance' ? weights.degradedPerformance : 0;
}
