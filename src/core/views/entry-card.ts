import type { ListedEntry } from '../incident/entry-facts.ts';
import { documentFor, localizePart } from '../incident/localize-part.ts';
import { isByClock, maintenanceStatusAt } from '../incident/status-at.ts';
import { inMinutes } from '../locale/reading-time.ts';
import type { Locale } from '../model.ts';
import { endOf, startOf } from '../plan/archive.ts';
import { entryPath, localPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import { affectedRows } from './component-rows.ts';
import { latestUpdateView } from './update-views.ts';
import type { EntryCard } from './view.ts';

/** An entry as lists show it. */
export function entryCard(entry: ListedEntry, world: Pick<World, 'site' | 'now'>, locale: Locale): EntryCard {
  const { site, now } = world;
  const title = localizePart(entry, 'title', locale);
  if (title === null) throw new Error(`${entry.slug} has no title: its source should have been refused`);
  const path = localPath(locale, entryPath(entry.kind, entry.slug), site.defaultLocale);
  return {
    kind: entry.kind,
    slug: entry.slug,
    path,
    title,
    impact: entry.impact,
    status: entry.kind === 'maintenance' ? maintenanceStatusAt(entry, now) : entry.status,
    isByClock: isByClock(entry),
    startsAt: startOf(entry),
    endsAt: endOf(entry),
    nextUpdateBy: entry.nextUpdateBy,
    components: affectedRows(entry.components, site, locale),
    latest: latestUpdateView(entry, site, locale),
    postmortem: postmortemOf(entry, path, locale),
  };
}

function postmortemOf(entry: ListedEntry, path: string, locale: Locale): EntryCard['postmortem'] {
  if (entry.postmortemAt === null) return null;
  const shown = documentFor(entry, locale)?.locale ?? entry.sourceLocale;
  const minutes = inMinutes(entry.reading[shown] ?? 0);
  return { at: entry.postmortemAt, path: `${path}#postmortem`, minutes };
}
