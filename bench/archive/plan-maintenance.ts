import type { Instant } from '../../src/core/model.ts';
import type { MaintenanceStatus } from '../../src/core/vocabulary.ts';
import { idOf, planAffected } from './plan-components.ts';
import type { Unnamed } from './plan-incident.ts';
import { planProse } from './plan-prose.ts';
import { archiveNow } from './plan-starts.ts';
import type { Random } from './random.ts';

/** How far a maintenance has come: `by_clock` has said `scheduled` alone, so that the page begins and ends it. */
export type MaintenanceCourse = 'scheduled' | 'in_progress' | 'completed' | 'cancelled' | 'by_clock';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** A maintenance whose window begins at `start`. */
export function planMaintenance(
  random: Random,
  { start, links, course }: { start: Instant; links: readonly string[]; course: MaintenanceCourse },
): Unnamed {
  const affected = planAffected(random);
  const end = start + random.between(1, 8) * hour;
  const context = { group: 'work', from: start, to: end, components: affected.map(idOf), links } as const;
  const announced = Math.min(start, archiveNow) - random.between(2, 14) * day;
  const updates = planSteps(random, course, { announced, start, end }).map(({ at, status }) => ({
    at,
    status,
    components:
      status === 'verifying' && random.chance(0.5) ? { [idOf(affected[0] ?? 0)]: 'operational' as const } : {},
    editedAt: random.chance(0.04) ? at + minute : null,
    prose: planProse(random, context, [1, 8]),
  }));
  return {
    kind: 'maintenance',
    affected,
    start,
    end,
    components: Object.fromEntries(affected.map((index) => [idOf(index), 'under_maintenance'])),
    impact: random.chance(0.1) ? 'minor' : null,
    nextUpdateBy: course === 'in_progress' ? end : null,
    summary: planProse(random, context, [1, 8]),
    updates,
    newestFirst: random.chance(0.3),
    postmortem: null,
  };
}

function planSteps(
  random: Random,
  course: MaintenanceCourse,
  { announced, start, end }: { announced: Instant; start: Instant; end: Instant },
): { at: Instant; status: MaintenanceStatus | null }[] {
  const first = { at: announced, status: 'scheduled' } as const;
  const reminder = random.chance(0.3) ? [{ at: announced + day, status: null }] : [];
  const begun = { at: start + random.between(0, 5) * minute, status: 'in_progress' } as const;
  switch (course) {
    case 'scheduled':
    case 'by_clock':
      return [first, ...reminder];
    case 'cancelled':
      return [first, ...reminder, { at: announced + random.between(25, 40) * hour, status: 'cancelled' }];
    case 'in_progress':
      return [first, ...reminder, begun];
    case 'completed': {
      const last = end - random.between(-10, 20) * minute;
      const verifying = random.chance(0.6) ? [{ at: last - 10 * minute, status: 'verifying' } as const] : [];
      return [first, ...reminder, begun, ...verifying, { at: last, status: 'completed' }];
    }
  }
}
