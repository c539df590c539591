import { localizePart } from '../incident/localize-part.ts';
import type { EntryFacts, Instant, Locale, LocalizedPart } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import { barsOf } from '../plan/bars-of.ts';
import { entryPath, localPath, monthPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import type { Site } from '../site/site.ts';
import type { EventfulDay, QuietDays } from '../uptime/shown-bars.ts';
import type { UptimeWeights } from '../uptime/uptime-of.ts';
import type { ComponentStatus } from '../vocabulary.ts';

/** The last 90 days of a component. */
export interface BarsView {
  /** Hundredths of a percent, rounded down; null where nothing is known. */
  uptime: number | null;
  /** When the first known day began; null where all are known, or none. */
  knownFrom: Instant | null;
  daysWithIncidents: number;
  /** Oldest first. */
  days: readonly (QuietDays | DayView)[];
}

/** A day on which something happened. */
export interface DayView {
  is: 'eventful';
  at: Instant;
  status: ComponentStatus;
  /** The worst first; null while it lasts. */
  lengths: readonly { status: ComponentStatus; length: number | null }[];
  titles: readonly LocalizedPart[];
  /** How many more entries the day has. */
  more: number;
  /** Of the one entry, or of the month that lists all. */
  path: string;
}

/** What readers must know to check an uptime. */
export interface UptimeMethod {
  weights: UptimeWeights;
  /** Whose midnights cut the days. */
  timeZone: string;
}

export function uptimeMethod({ uptime, timeZones }: Pick<Site, 'uptime' | 'timeZones'>): UptimeMethod {
  return { weights: uptime, timeZone: timeZones[0] ?? 'UTC' };
}

export function barsView(id: string, world: World, archive: Archive, locale: Locale): BarsView {
  const { uptime, knownFrom, daysWithIncidents, days } = barsOf(id, archive);
  return {
    uptime,
    knownFrom,
    daysWithIncidents,
    days: days.map((day) => (day.is === 'quiet' ? day : dayView(day, world, archive, locale))),
  };
}

function dayView(day: EventfulDay, world: World, { months }: Archive, locale: Locale): DayView {
  const { date, from, status, lengths, entries, more } = day;
  const month = date.slice(0, 7);
  const [first] = entries;
  const isListed = (first === undefined || entries.length > 1) && months.has(month);
  const path = first === undefined || isListed ? monthPath(month) : entryPath(first.kind, first.slug);
  return {
    is: 'eventful',
    at: from,
    status,
    lengths,
    titles: entries.flatMap((entry) => titleOf(entry, world, locale)),
    more,
    path: localPath(locale, path, world.site.defaultLocale),
  };
}

function titleOf(entry: EntryFacts, world: World, locale: Locale): LocalizedPart[] {
  const title = localizePart(world.listed(entry), 'title', locale);
  return title === null ? [] : [title];
}
