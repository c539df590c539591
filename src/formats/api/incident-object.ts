import { publishedAt, updatedAt } from '../../core/incident/entry-times.ts';
import type { EntryFacts, Instant } from '../../core/model.ts';
import { entryPath } from '../../core/plan/urls.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { EntryView } from '../../core/views/view.ts';
import { apiId } from './api-id.ts';
import { type ComponentObject, componentsOf } from './component-objects.ts';
import { partObject } from './part-object.ts';
import { optional, timestamp } from './timestamp.ts';
import { updateObjects } from './update-objects.ts';

export interface EntryContext {
  locale: LocaleContext;
  /** Id of the page. */
  page: string;
  /** All components, by their id in the API. */
  components: ReadonlyMap<string, ComponentObject>;
  now: Instant;
}

/** An incident or maintenance as Statuspage tells it; what its API can't say stands under `tidings`. */
export function incidentObject(facts: EntryFacts, view: EntryView, { locale, page, components, now }: EntryContext) {
  const id = entryId(facts);
  const url = locale.absolute(locale.local(entryPath(facts.kind, facts.slug)));
  return {
    id,
    name: view.title.part.text,
    status: statusOf(view),
    created_at: timestamp(publishedAt(facts)),
    updated_at: timestamp(updatedAt(facts, now)),
    monitoring_at: optional(
      facts.updates.findLast(({ status, statusChanged }) => statusChanged && status === 'monitoring')?.at ?? null,
    ),
    resolved_at: optional(endedAt(facts, view)),
    impact: facts.impact,
    shortlink: url,
    started_at: timestamp(view.startsAt),
    page_id: page,
    incident_updates: updateObjects(facts, view, id, locale),
    components: componentsOf(facts, components, now),
    reminder_intervals: null,
    ...(facts.kind === 'incident'
      ? {}
      : { scheduled_for: timestamp(facts.scheduledFor), scheduled_until: timestamp(facts.scheduledUntil) }),
    tidings: {
      kind: facts.kind,
      slug: facts.slug,
      status: view.status,
      next_update_by: optional(view.status === 'resolved' ? null : facts.nextUpdateBy),
      title: { ...partState(view, locale), text: view.title.part.text },
      summary: view.summary && { ...partObject(view.summary, locale), text: locale.bodyText(view.summary.part) },
      postmortem: view.postmortem && {
        published_at: timestamp(view.postmortem.at),
        parts: view.postmortem.sections.map((section) => ({ part: section.key, ...partObject(section, locale) })),
      },
      translation: view.notice ?? 'source',
      official_url: locale.absolute(view.official.path),
      official_language: locale.languageOf(view.official.locale).lang,
    },
  };
}

export function entryId({ kind, slug }: Pick<EntryFacts, 'kind' | 'slug'>): string {
  return apiId(`${kind}/${slug}`);
}

function partState({ title }: EntryView, { languageOf }: LocaleContext) {
  const { locale, state, outdated } = title.part;
  return { language: languageOf(locale).lang, translation: state, outdated };
}

/** An incident whose post-mortem is out has that as its status; maintenance that was called off counts as completed. */
function statusOf({ status, postmortem }: EntryView) {
  if (postmortem !== null) return 'postmortem';
  return status === 'cancelled' ? 'completed' : status;
}

function endedAt(facts: EntryFacts, { status }: EntryView): Instant | null {
  if (facts.kind === 'incident') return facts.resolvedAt;
  if (status !== 'completed' && status !== 'cancelled') return null;
  // By the clock, where no update says so.
  return facts.status === 'scheduled' ? facts.scheduledUntil : (facts.updates.at(-1)?.at ?? facts.scheduledUntil);
}
