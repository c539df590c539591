import type { ComponentChanges } from '../../src/core/model.ts';
import type { ComponentStatus } from '../../src/core/vocabulary.ts';
import { components, shares } from './components.ts';
import type { Random } from './random.ts';

const broken = ['degraded_performance', 'partial_outage', 'major_outage'] as const;
const brokenShares = [5, 4, 1];

export function planBroken(random: Random): ComponentStatus {
  return broken[random.weighted(brokenShares)] ?? 'partial_outage';
}

/** One component, now and then up to four; indexes of `components`, the one that is affected most first. */
export function planAffected(random: Random): number[] {
  const chosen = new Set([random.weighted(shares)]);
  for (let more = Math.min(3, random.longTail(4) - 1); more > 0; more -= 1) chosen.add(random.weighted(shares));
  return [...chosen];
}

export function idOf(index: number): string {
  return components[index]?.id ?? '';
}

/** What an update of an open incident changes: most often nothing, else one component, which may be new to the incident. */
export function planChange(random: Random, affected: readonly number[]): ComponentChanges {
  if (!random.chance(0.25)) return {};
  const index = random.chance(0.2) ? random.weighted(shares) : random.pick(affected);
  return { [idOf(index)]: random.chance(0.3) ? 'operational' : planBroken(random) };
}
