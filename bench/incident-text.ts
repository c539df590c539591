import { prose, title } from './prose.ts';
import type { Random } from './random.ts';

/** The facts of a generated incident. */
export interface IncidentPlan {
  /** Milliseconds since 1970, whole minutes; the same for all instants here. */
  startedAt: number;
  components: { id: string; status: string }[];
  updates: { at: number; status: string | null }[];
  postmortemAt: number | null;
}

const minute = 60_000;
const states = ['degraded_performance', 'partial_outage', 'partial_outage', 'major_outage'];

export function planIncident(
  random: Random,
  { startedAt, components, isOpen }: { startedAt: number; components: readonly string[]; isOpen: boolean },
): IncidentPlan {
  const start = Math.floor(startedAt / minute) * minute + random.between(0, 1439) * minute;
  const statuses: (string | null)[] = ['investigating'];
  if (random.chance(0.4)) statuses.push(null);
  if (random.chance(0.8)) statuses.push('identified');
  if (random.chance(0.7)) statuses.push('monitoring');
  if (!isOpen) statuses.push('resolved', ...(random.chance(0.15) ? [null] : []));
  let at = start;
  const updates = statuses.map((status) => {
    at += random.between(5, 180) * minute;
    return { at, status };
  });
  return {
    startedAt: start,
    components: random.some(components, random.between(1, 3)).map((id) => ({ id, status: random.pick(states) })),
    updates,
    postmortemAt: !isOpen && random.chance(0.35) ? at + random.between(1, 5) * 1440 * minute : null,
  };
}

export function sourceText(random: Random, plan: IncidentPlan, locale: string): string {
  const end = plan.updates.at(-1)?.at ?? plan.startedAt;
  return [
    '---',
    `title: ${title(random, locale)}`,
    `startedAt: ${written(plan.startedAt)}`,
    'components:',
    ...plan.components.map(({ id, status }) => `  ${id}: ${status}`),
    '---',
    '',
    `${prose(random, locale, 2)} <TimeRange from="${written(plan.startedAt)}" to="${written(end)}" />`,
    '',
    ...plan.updates.flatMap(({ at, status }) => update(random, locale, at, status)),
    ...(plan.postmortemAt === null ? [] : postmortem(random, locale, ` at="${written(plan.postmortemAt)}"`)),
  ].join('\n');
}

/** A fifth lack their newest update, a tenth have a part whose source has changed since. */
export function translationText(random: Random, plan: IncidentPlan, locale: string): string {
  const isBehind = random.chance(0.2);
  const translated = isBehind ? plan.updates.slice(0, -1) : plan.updates;
  const changed = random.chance(0.1) ? random.pick(translated) : null;
  return [
    '---',
    `title: ${title(random, locale)}`,
    `translation: ${random.pick(['machine', 'machine', 'machine', 'machine_reviewed', 'human'])}`,
    ...(changed === null ? [] : ['basedOn:', `  update:${written(changed.at)}: ${'f'.repeat(12)}`]),
    '---',
    '',
    prose(random, locale, 2),
    '',
    ...translated.flatMap(({ at }) => update(random, locale, at, null)),
    ...(plan.postmortemAt === null || isBehind ? [] : postmortem(random, locale, '')),
  ].join('\n');
}

function update(random: Random, locale: string, at: number, status: string | null): string[] {
  const attributes = status === null ? '' : ` status="${status}"`;
  return [`<Update at="${written(at)}"${attributes}>`, prose(random, locale, 2), '</Update>', ''];
}

function postmortem(random: Random, locale: string, attributes: string): string[] {
  const section = (name: string) => [`<${name}>`, '', prose(random, locale, 3), '', `</${name}>`, ''];
  return [
    `<Postmortem${attributes}>`,
    prose(random, locale, 2),
    '',
    ...section('RootCause'),
    ...section('Resolution'),
    ...section('Remediation'),
    '</Postmortem>',
    '',
  ];
}

const written = (at: number) => new Date(at).toISOString().replace(/:\d\d\.\d+Z$/, 'Z');
