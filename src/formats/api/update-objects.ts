import { formatAt } from '../../core/content/instant.ts';
import type { EntryFacts } from '../../core/model.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { EntryView } from '../../core/views/view.ts';
import { apiId } from './api-id.ts';
import { componentId } from './component-objects.ts';
import { partObject } from './part-object.ts';
import { optional, timestamp } from './timestamp.ts';

/** The updates of an entry, newest first; a post-mortem counts as one, as in Statuspage. */
export function updateObjects(facts: EntryFacts, view: EntryView, incidentId: string, context: LocaleContext) {
  const said = facts.updates.map((update, index) => {
    const shown = view.updates.find(({ at }) => at === update.at);
    const before = facts.updates[index - 1]?.components ?? {};
    const { at, editedAt } = update;
    const text = shown?.text ?? null;
    return {
      at,
      // Statuspage has no word for maintenance that was called off.
      status: update.status === 'cancelled' ? 'completed' : update.status,
      body: text === null ? '' : context.bodyText(text.part),
      updatedAt: editedAt ?? at,
      affected_components: (shown?.changes ?? []).map(({ id, name, status }) => ({
        code: componentId(id),
        name: name.text,
        old_status: before[id] ?? 'operational',
        new_status: status,
      })),
      tidings: {
        status: update.status,
        status_changed: update.statusChanged,
        edited_at: optional(editedAt),
        text: text && partObject(text, context),
      },
    };
  });
  return [...said, ...postmortem(view, context)]
    .sort((a, b) => b.at - a.at)
    .map(({ at, status, body, updatedAt, affected_components, tidings }) => ({
      id: apiId(`${facts.kind}/${facts.slug}#${status === 'postmortem' ? status : formatAt(at)}`),
      status,
      body,
      incident_id: incidentId,
      created_at: timestamp(at),
      updated_at: timestamp(updatedAt),
      display_at: timestamp(at),
      affected_components,
      deliver_notifications: true,
      custom_tweet: null,
      tweet_id: null,
      tidings,
    }));
}

function postmortem({ postmortem: written }: EntryView, context: LocaleContext) {
  if (written === null) return [];
  const { at, sections } = written;
  return [
    {
      at,
      status: 'postmortem' as const,
      body: sections.map(({ part }) => context.bodyText(part)).join('\n\n'),
      updatedAt: at,
      affected_components: [],
      tidings: { status: 'postmortem' as const, status_changed: false, edited_at: null, text: null },
    },
  ];
}
