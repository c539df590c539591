import { formatAt } from '../content/instant.ts';
import type { Entry, Locale } from '../model.ts';
import { updateAnchor } from '../plan/urls.ts';
import type { Site } from '../site/site.ts';
import { affectedRows } from './component-rows.ts';
import { partView } from './part-view.ts';
import type { UpdateView } from './view.ts';

/** The updates of an entry, newest first. */
export function updateViews(entry: Entry, site: Site, locale: Locale): UpdateView[] {
  return entry.updates.toReversed().map((update) => {
    const anchor = updateAnchor(update.at);
    return {
      anchor,
      at: update.at,
      status: update.status,
      statusChanged: update.statusChanged,
      changes: affectedRows(update.changes, site, locale),
      editedAt: update.editedAt,
      text: partView(entry, `update:${formatAt(update.at)}`, anchor, site, locale),
    };
  });
}
