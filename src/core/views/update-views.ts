import { updateKey } from '../content/part-key.ts';
import type { Entry, Instant, Locale } from '../model.ts';
import { updateAnchor } from '../plan/urls.ts';
import type { Site } from '../site/site.ts';
import { remember } from '../time/remember.ts';
import { affectedRows } from './component-rows.ts';
import { partView } from './part-view.ts';
import type { UpdateView } from './view.ts';

/** The updates of an entry, newest first. */
export function updateViews(entry: Entry, site: Site, locale: Locale): UpdateView[] {
  return entry.updates.toReversed().map((update) => updateView(entry, update, site, locale));
}

/** The newest update that has prose; null when none has. Lists ask for no more than that of each of thousands. */
export function latestUpdateView(entry: Entry, site: Site, locale: Locale): UpdateView | null {
  const written = new Set<string>(entry.documents[0]?.parts.map(({ key }) => key));
  const latest = (entry.updates as readonly AnyUpdate[]).findLast(({ at }) => written.has(namesAt(at).key));
  return latest === undefined ? null : updateView(entry, latest, site, locale);
}

type AnyUpdate = Entry['updates'][number];

function updateView(entry: Entry, update: AnyUpdate, site: Site, locale: Locale): UpdateView {
  const { anchor, key } = namesAt(update.at);
  return {
    anchor,
    at: update.at,
    status: update.status,
    statusChanged: update.statusChanged,
    changes: affectedRows(update.changes, site, locale),
    editedAt: update.editedAt,
    text: partView(entry, key, anchor, site, locale),
  };
}

/** Of an update, for its page in every language. */
const namesAt = remember(1_000, (at: Instant) => ({ anchor: updateAnchor(at), key: updateKey(at) }));
