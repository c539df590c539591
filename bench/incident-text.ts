import { type ProsePlan, planProse, planTitle, prose, title } from './prose.ts';
import type { Random } from './random.ts';

/** What a generated incident says, apart from the language that it is said in. */
export interface IncidentPlan {
  /** Milliseconds since 1970, whole minutes; the same for all instants here. */
  startedAt: number;
  components: { id: string; status: string }[];
  updates: { at: number; status: string | null; text: ProsePlan }[];
  postmortem: { at: number; intro: ProsePlan; sections: Record<string, ProsePlan> } | null;
  title: number;
  summary: ProsePlan;
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
    return { at, status, text: planProse(random, 2) };
  });
  const hasPostmortem = !isOpen && random.chance(0.35);
  return {
    startedAt: start,
    components: random.some(components, random.between(1, 3)).map((id) => ({ id, status: random.pick(states) })),
    updates,
    postmortem: hasPostmortem ? planPostmortem(random, at) : null,
    title: planTitle(random),
    summary: planProse(random, 2),
  };
}

function planPostmortem(random: Random, end: number): IncidentPlan['postmortem'] {
  const sections = ['RootCause', 'Resolution', 'Remediation'].map((name) => [name, planProse(random, 3)] as const);
  const at = end + random.between(1, 5) * 1440 * minute;
  return { at, intro: planProse(random, 2), sections: Object.fromEntries(sections) };
}

export function sourceText(plan: IncidentPlan, locale: string): string {
  return [
    '---',
    `title: ${title(plan.title, locale)}`,
    `startedAt: ${written(plan.startedAt)}`,
    'components:',
    ...plan.components.map(({ id, status }) => `  ${id}: ${status}`),
    '---',
    '',
    ...summary(plan, locale),
    ...plan.updates.flatMap((update) => updateLines(update, locale, true)),
    ...postmortemLines(plan, locale, true),
  ].join('\n');
}

/** A fifth lack their newest update, a tenth have a part whose source has changed since. */
export function translationText(random: Random, plan: IncidentPlan, locale: string): string {
  const isBehind = random.chance(0.2);
  const translated = isBehind ? plan.updates.slice(0, -1) : plan.updates;
  const changed = random.chance(0.1) ? random.pick(translated) : null;
  return [
    '---',
    `title: ${title(plan.title, locale)}`,
    `translation: ${random.pick(['machine', 'machine', 'machine', 'machine_reviewed', 'human'])}`,
    ...(changed === null ? [] : ['basedOn:', `  update:${written(changed.at)}: ${'f'.repeat(12)}`]),
    '---',
    '',
    ...summary(plan, locale),
    ...translated.flatMap((update) => updateLines(update, locale, false)),
    ...(isBehind ? [] : postmortemLines(plan, locale, false)),
  ].join('\n');
}

function summary({ summary: text, startedAt, updates }: IncidentPlan, locale: string): string[] {
  const end = updates.at(-1)?.at ?? startedAt;
  return [`${prose(text, locale)}\n\n<TimeRange from="${written(startedAt)}" to="${written(end)}" />`, ''];
}

function updateLines(update: IncidentPlan['updates'][number], locale: string, isSource: boolean): string[] {
  const status = isSource && update.status !== null ? ` status="${update.status}"` : '';
  return [`<Update at="${written(update.at)}"${status}>`, '', prose(update.text, locale), '', '</Update>', ''];
}

function postmortemLines({ postmortem }: IncidentPlan, locale: string, isSource: boolean): string[] {
  if (postmortem === null) return [];
  const sections = Object.entries(postmortem.sections).flatMap(([name, text]) => [
    `<${name}>`,
    '',
    prose(text, locale),
    '',
    `</${name}>`,
    '',
  ]);
  const at = isSource ? ` at="${written(postmortem.at)}"` : '';
  return [`<Postmortem${at}>`, '', prose(postmortem.intro, locale), '', ...sections, '</Postmortem>', ''];
}

const written = (at: number) => new Date(at).toISOString().replace(/:\d\d\.\d+Z$/, 'Z');
