import { formatAt } from '../content/instant.ts';
import { startKey } from '../content/read-front-matter.ts';
import { type Diagnostic, report } from '../diagnostic.ts';
import type { Entry } from '../model.ts';
import { slugDate } from '../rules/slug-date.ts';
import type { Site } from '../site/site.ts';
import { dayOf } from '../time/zone.ts';
import { sourceOf } from './source-of.ts';

/** Whether the name of the folder begins with the day of the start, in UTC or by the clock of the site's first zone. */
export function checkSlug({ slug, documents }: Entry, { timeZones }: Pick<Site, 'timeZones'>): Diagnostic[] {
  const source = sourceOf({ documents });
  if (source === null) return [];
  const { kind, start } = source.facts;
  const days = [...new Set(['UTC', ...timeZones.slice(0, 1)].map((zone) => dayOf(start, zone)))];
  if (days.some((day) => slug.startsWith(`${day}-`))) return [];
  const rest = slug.replace(/^\d{4}-\d{1,2}(?:-\d{1,2})?(?:-|$)/, '') || 'short-name';
  const found = { slug, wanted: `${days[0]}-${rest}`, startName: startKey[kind], start: formatAt(start), days };
  return [report(slugDate, source.placeOf(startKey[kind]), found)];
}
