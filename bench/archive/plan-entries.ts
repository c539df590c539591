import { slugFor } from '../../src/core/rules/invalid-slug.ts';
import { incidentStatuses } from '../../src/core/vocabulary.ts';
import type { EntryPlan, TitlePlan } from './entry-plan.ts';
import { planIncident, type Unnamed } from './plan-incident.ts';
import { type MaintenanceCourse, planMaintenance } from './plan-maintenance.ts';
import { archiveNow, planStarts } from './plan-starts.ts';
import type { Random } from './random.ts';
import { wordsOf } from './words/words.ts';
import { writeTitle } from './write-title.ts';

const [hour, day] = [3_600_000, 86_400_000];
/** How often a maintenance of the past came to each end. */
const ends: readonly MaintenanceCourse[] = ['completed', 'cancelled', 'by_clock'];
const endShares = [85, 9, 6];

/** The entries of an archive, oldest first: one in eight a maintenance, the last six open or ahead (fewer in tiny archives). */
export function* planEntries(random: Random, count: number): Generator<EntryPlan> {
  const links: string[] = [];
  const nameOf = namer(random);
  const current = count >= 12 ? 6 : 1;
  for (const start of planStarts(random, count - current)) {
    const course = ends[random.weighted(endShares)] ?? 'completed';
    const unnamed = random.chance(1 / 8)
      ? planMaintenance(random, { start, links, course })
      : planIncident(random, { start, links, openWith: null });
    const entry = nameOf(unnamed);
    yield entry;
    // What others link to is worth a link: it has a post-mortem. The newest alone, as people remember them.
    if (entry.postmortem !== null) links.push(`/incidents/${entry.slug}/`);
    if (links.length > 50) links.shift();
  }
  for (const unnamed of planCurrent(random, links).slice(0, current)) yield nameOf(unnamed);
}

function planCurrent(random: Random, links: readonly string[]): Unnamed[] {
  const open = incidentStatuses.filter((status) => status !== 'resolved').reverse();
  const begun = [40, 20, 6];
  return [
    ...open.map((openWith, index) =>
      planIncident(random, { start: archiveNow - (begun[index] ?? 1) * hour, links, openWith }),
    ),
    planMaintenance(random, { start: archiveNow - hour / 2, links, course: 'in_progress' }),
    planMaintenance(random, { start: archiveNow + 3 * day, links, course: 'scheduled' }),
    planMaintenance(random, { start: archiveNow + 20 * day, links, course: 'scheduled' }),
  ];
}

/** Gives each entry a title that no other has, and the folder's name that follows from it. */
function namer(random: Random): (unnamed: Unnamed) => EntryPlan {
  const pods = new Map<string, number>();
  return ({ affected: [component = 0], ...rest }) => {
    const { troubles, works } = wordsOf('en');
    const subject = random.between(0, (rest.kind === 'incident' ? troubles : works).length - 1);
    const key = `${rest.kind}/${component}/${subject}`;
    const pod = (pods.get(key) ?? 0) + 1;
    pods.set(key, pod);
    const title: TitlePlan = { component, subject, pod };
    const date = new Date(rest.start).toISOString().slice(0, 10);
    return { ...rest, title, slug: slugFor(`${date} ${writeTitle({ ...rest, title }, 'en')}`) };
  };
}
