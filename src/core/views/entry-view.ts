import { maintenanceStatusAt } from '../incident/status-at.ts';
import type { Entry, Locale, PartKey } from '../model.ts';
import { endOf, startOf } from '../plan/archive.ts';
import type { World } from '../plan/world.ts';
import { postmortemSections } from '../vocabulary.ts';
import { affectedRows } from './component-rows.ts';
import { documentNotice, officialPath, partView } from './part-view.ts';
import { updateViews } from './update-views.ts';
import type { EntryView, PartView, PostmortemView } from './view.ts';

/** Page of an incident or maintenance. */
export function entryView(entry: Entry, { site, now }: Pick<World, 'site' | 'now'>, locale: Locale): EntryView {
  const part = (key: PartKey, anchor: string) => partView(entry, key, anchor, site, locale);
  const title = part('title', '');
  if (title === null) throw new Error(`${entry.slug} has no title: its source should have been refused`);
  const summary = part('summary', 'summary');
  const newestFirst = updateViews(entry, site, locale);
  return {
    kind: entry.kind,
    slug: entry.slug,
    title,
    status: entry.kind === 'maintenance' ? maintenanceStatusAt(entry, now) : entry.status,
    impact: entry.impact,
    startsAt: startOf(entry),
    endsAt: endOf(entry),
    nextUpdateBy: entry.nextUpdateBy,
    components: affectedRows(entry.components, site, locale),
    summary,
    updates: site.updateOrder === 'newest-first' ? newestFirst : newestFirst.toReversed(),
    postmortem: postmortemView(entry, part),
    notice: documentNotice(entry, locale),
    official: { locale: entry.sourceLocale, path: officialPath(entry, site) },
    description: (summary ?? newestFirst.find(({ text }) => text)?.text ?? title).part,
  };
}

function postmortemView(
  { postmortemAt }: Pick<Entry, 'postmortemAt'>,
  part: (key: PartKey, anchor: string) => PartView | null,
): PostmortemView | null {
  if (postmortemAt === null) return null;
  const sections = (['postmortem', ...Object.values(postmortemSections), 'closing'] as const).flatMap((key) => {
    const view = part(key, key === 'postmortem' ? 'postmortem' : `postmortem-${key}`);
    return view ? [{ key, ...view }] : [];
  });
  return { at: postmortemAt, sections };
}
