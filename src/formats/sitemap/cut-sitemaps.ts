import { updatedAt } from '../../core/incident/entry-times.ts';
import type { EntryFacts, Instant } from '../../core/model.ts';
import { startOf } from '../../core/plan/archive.ts';
import type { Page } from '../../core/plan/pages.ts';
import { periodsOf } from '../../core/plan/periods-of.ts';
import type { World } from '../../core/plan/world.ts';
import { remember } from '../../core/time/remember.ts';

/** One sitemap of a language: `2024`, `2026-11`, or `pages` for what belongs to no time. */
export interface Sitemap {
  name: string;
  pages: readonly SitemapPage[];
}

export interface SitemapPage {
  /** Below the locale. */
  path: string;
  /** When it said something new last, told by its content; null for a page whose text has no time. */
  lastmod: Instant | null;
}

/** What search engines shall not list: it has no text of its own, or is part of other pages. */
const unlisted: ReadonlySet<string> = new Set(['404', 'search']);
/** Pages that end in the year or month that they tell of. */
const ofPeriod: ReadonlySet<string> = new Set(['month', 'historyYear', 'componentYear', 'postmortemYear']);

/**
 * The pages of a language, cut by time, so that publishing makes anew only what can have news; no sitemap has more than `most`
 * pages. The newest lists come first.
 */
export function cutSitemaps(
  { site, now }: Pick<World, 'site' | 'now'>,
  pages: readonly Pick<Page, 'path' | 'kind' | 'tells'>[],
  most: number,
): Sitemap[] {
  const periodOf = periodsOf(now, site.timeZones[0] ?? 'UTC');
  const thisYear = periodOf(now).slice(0, 4);
  const newsOf = remember(Number.POSITIVE_INFINITY, (entry: EntryFacts) => updatedAt(entry, now));
  const groups = Map.groupBy(
    pages.filter(({ kind }) => !unlisted.has(kind)),
    nameOf,
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([name, group]) =>
      Array.from({ length: Math.ceil(group.length / most) }, (_, index) => ({
        name: index === 0 ? name : `${name}.${index + 1}`,
        pages: group.slice(index * most, (index + 1) * most).map(({ path, tells }) => ({
          path,
          lastmod: latest(tells?.map(newsOf) ?? []),
        })),
      })),
    );

  function nameOf({ path, kind, tells = [] }: Pick<Page, 'path' | 'kind' | 'tells'>): string {
    const [entry] = tells;
    if (entry && (kind === 'incident' || kind === 'maintenance')) return periodOf(startOf(entry));
    const [, year = thisYear, month] = (ofPeriod.has(kind) && /(\d{4})(-\d\d)?\/$/.exec(path)) || [];
    if (year !== thisYear) return year;
    return month === undefined ? 'pages' : year + month;
  }
}

/** The last of the instants; null where there is none. */
export function latest(instants: readonly Instant[]): Instant | null {
  return instants.length === 0 ? null : instants.reduce((a, b) => Math.max(a, b));
}
