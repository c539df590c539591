import { componentSpells, type Spell } from '../incident/component-spells.ts';
import { publishedAt, updatedAt } from '../incident/entry-times.ts';
import { localizePart } from '../incident/localize-part.ts';
import { postmortemKeys } from '../incident/postmortem-keys.ts';
import { isByClock, maintenanceStatusAt } from '../incident/status-at.ts';
import { inMinutes, readingTime } from '../locale/reading-time.ts';
import type { Entry, EntryFacts, Locale, LocalizedPart, PartKey } from '../model.ts';
import { endOf, type Neighbours, startOf } from '../plan/archive.ts';
import { entryPath, localPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import { hasPreview } from '../preview/has-preview.ts';
import { affectedRows, componentRow } from './component-rows.ts';
import { documentNotice, officialPath, partView } from './part-view.ts';
import { updateViews } from './update-views.ts';
import type { ComponentRow, EntryView, PartView, PostmortemView } from './view.ts';

/** `component` with the state it is in now, or was left in. */
export interface ComponentHistory {
  component: ComponentRow;
  /** Oldest first. */
  spells: readonly Spell[];
}

export interface EntryLink {
  path: string;
  title: LocalizedPart;
}

/** An incident or maintenance by itself. */
export function entryView(entry: Entry, world: Pick<World, 'site' | 'now'>, locale: Locale): EntryView {
  const { site, now } = world;
  const part = (key: PartKey, anchor: string) => partView(entry, key, anchor, site, locale);
  const title = part('title', '');
  if (title === null) throw new Error(`${entry.slug} has no title: its source should have been refused`);
  const summary = part('summary', 'summary');
  const newestFirst = updateViews(entry, site, locale);
  const status = entry.kind === 'maintenance' ? maintenanceStatusAt(entry, now) : entry.status;
  return {
    kind: entry.kind,
    slug: entry.slug,
    title,
    hasPreview: hasPreview(entry, now),
    status,
    isByClock: isByClock(entry),
    impact: entry.impact,
    startsAt: startOf(entry),
    endsAt: endOf(entry),
    nextUpdateBy: entry.nextUpdateBy,
    publishedAt: publishedAt(entry),
    updatedAt: updatedAt(entry, now),
    history: componentHistory(entry, world, locale),
    planned: status === 'scheduled' || status === 'in_progress' ? plannedRows(entry, site, locale) : [],
    previous: null,
    next: null,
    summary,
    updates: site.updateOrder === 'newest-first' ? newestFirst : newestFirst.toReversed(),
    postmortem: postmortemView(entry, part),
    notice: documentNotice(entry, locale),
    official: { locale: entry.sourceLocale, path: officialPath(entry, site) },
    description: (summary ?? newestFirst.find(({ text }) => text)?.text ?? title).part,
  };
}

/** Page of an entry, with the way to those before and after it. */
export function withNeighbours(
  view: EntryView,
  neighbours: Neighbours | undefined,
  world: Pick<World, 'site' | 'listed'>,
  locale: Locale,
): EntryView {
  return {
    ...view,
    previous: entryLink(neighbours?.previous, world, locale),
    next: entryLink(neighbours?.next, world, locale),
  };
}

/** In the order of `site.yaml`. */
function componentHistory(
  entry: Entry,
  { site, now }: Pick<World, 'site' | 'now'>,
  locale: Locale,
): ComponentHistory[] {
  const all = componentSpells(entry, now);
  return site.components.flatMap((component) => {
    const spells = all.get(component.id);
    const last = spells?.at(-1);
    if (spells === undefined || last === undefined) return [];
    return [{ component: componentRow(component, last.status, site, locale), spells }];
  });
}

function plannedRows(entry: Entry, site: World['site'], locale: Locale): ComponentRow[] {
  return entry.kind === 'maintenance' ? affectedRows(entry.atStart, site, locale) : [];
}

function entryLink(
  entry: EntryFacts | null | undefined,
  { site, listed }: Pick<World, 'site' | 'listed'>,
  locale: Locale,
): EntryLink | null {
  const title = entry ? localizePart(listed(entry), 'title', locale) : null;
  if (!entry || title === null) return null;
  return { path: localPath(locale, entryPath(entry.kind, entry.slug), site.defaultLocale), title };
}

function postmortemView(
  { postmortemAt }: Pick<Entry, 'postmortemAt'>,
  part: (key: PartKey, anchor: string) => PartView | null,
): PostmortemView | null {
  if (postmortemAt === null) return null;
  const sections = postmortemKeys.flatMap((key) => {
    const view = part(key, key === 'postmortem' ? 'postmortem' : `postmortem-${key}`);
    return view ? [{ key, ...view }] : [];
  });
  const reading = sections.reduce((sum, { part: { text, locale } }) => sum + readingTime(text, locale), 0);
  return { at: postmortemAt, minutes: inMinutes(reading), sections };
}
