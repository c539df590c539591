import type { Instant } from '../../src/core/model.ts';
import { type IncidentStatus, impacts } from '../../src/core/vocabulary.ts';
import type { EntryPlan, PostmortemPlan, UpdatePlan } from './entry-plan.ts';
import { idOf, planAffected, planBroken, planChange } from './plan-components.ts';
import { type ProseContext, planProse } from './plan-prose.ts';
import { archiveNow } from './plan-starts.ts';
import type { Random } from './random.ts';

/** Everything but the names of an entry, which only the whole archive can give. */
export type Unnamed = Omit<EntryPlan, 'slug' | 'title'> & { affected: readonly number[] };

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** An incident that is over; or one that is still in the state `openWith`. */
export function planIncident(
  random: Random,
  { start, links, openWith }: { start: Instant; links: readonly string[]; openWith: IncidentStatus | null },
): Unnamed {
  const affected = planAffected(random);
  const statuses = openWith === null ? planStatuses(random) : statusesUpTo(openWith);
  const context = { from: start, to: start + 3 * hour, components: affected.map(idOf), links };
  const updates = planUpdates(random, statuses, affected, context);
  const end = updates.at(-1)?.at ?? start;
  return {
    kind: 'incident',
    affected,
    start,
    end: null,
    components: Object.fromEntries(affected.map((index) => [idOf(index), planBroken(random)])),
    impact: random.chance(0.08) ? random.pick(impacts) : null,
    nextUpdateBy: openWith === null ? null : archiveNow + random.between(1, 4) * 30 * minute,
    summary: random.chance(0.9) ? planProse(random, { ...context, group: 'news' }, [1, 8]) : null,
    updates,
    newestFirst: random.chance(0.3),
    postmortem: openWith === null && random.chance(0.35) ? planPostmortem(random, end, context) : null,
  };
}

/** From the first word to the last; null where more is said and nothing changes. One in 30 breaks out again. */
function planStatuses(random: Random): (IncidentStatus | null)[] {
  const course = (): (IncidentStatus | null)[] => [
    'investigating',
    ...(random.chance(0.35) ? [null] : []),
    ...(random.chance(0.75) ? (['identified'] as const) : []),
    ...Array.from({ length: Math.min(6, random.longTail(7) - 1) }, () => null),
    ...(random.chance(0.7) ? (['monitoring'] as const) : []),
    'resolved',
  ];
  const first = course();
  if (random.chance(0.03)) return [...first, ...course()];
  return random.chance(0.1) ? [...first, null] : first;
}

function statusesUpTo(last: IncidentStatus): IncidentStatus[] {
  const all: IncidentStatus[] = ['investigating', 'identified', 'monitoring', 'resolved'];
  return all.slice(0, all.indexOf(last) + 1);
}

function planUpdates(
  random: Random,
  statuses: readonly (IncidentStatus | null)[],
  affected: readonly number[],
  context: Omit<ProseContext, 'group'>,
): UpdatePlan[] {
  let at = context.from + random.between(2, 20) * minute;
  let isOver = false;
  return statuses.map((status, index) => {
    if (index > 0) at += random.between(5, 30) * minute * random.longTail(12);
    if (status !== null) isOver = status === 'resolved';
    const group = isOver ? 'over' : 'news';
    return {
      at,
      status,
      components: index === 0 || isOver ? {} : planChange(random, affected),
      editedAt: random.chance(0.04) ? at + random.between(1, 20) * minute : null,
      prose: planProse(random, { ...context, group }, [1, 14]),
    };
  });
}

/** Null when it would not be written yet. Some have all sections, some a few, some are one text. */
function planPostmortem(random: Random, end: Instant, context: Omit<ProseContext, 'group'>): PostmortemPlan | null {
  const at = end + random.between(1, 10) * day;
  if (at > archiveNow) return null;
  const long = () => planProse(random, { ...context, group: 'report' }, [2, 40]);
  const shape = random.pick(['all', 'all', 'some', 'text'] as const);
  const sections = shape === 'text' ? {} : { rootCause: long(), ...(shape === 'all' ? { resolution: long() } : {}) };
  const isComplete = shape === 'all' || (shape === 'some' && random.chance(0.5));
  return {
    at,
    introduction: shape === 'text' || random.chance(0.7) ? long() : null,
    sections: isComplete ? { ...sections, remediation: long() } : sections,
    closing: shape !== 'text' && random.chance(0.4) ? planProse(random, { ...context, group: 'over' }, [1, 3]) : null,
  };
}
