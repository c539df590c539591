import type { EntryFacts, Instant } from '../model.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import type { ComponentDay } from './component-days.ts';
import type { ComponentUptime } from './uptime-of-components.ts';

/** What the bars of a component show in any language. It stays the same as long as its page need not be made anew. */
export interface ShownBars {
  /** Hundredths of a percent; null where nothing is known. */
  uptime: number | null;
  /** When the first known day began; null where all 90 are known, or none. */
  knownFrom: Instant | null;
  /** Days on which something was wrong; maintenance is nothing wrong. */
  daysWithIncidents: number;
  /** Oldest first. */
  days: readonly (QuietDays | EventfulDay)[];
}

/** Days in a row of which there is nothing to tell. */
export interface QuietDays {
  is: 'quiet';
  count: number;
  /** False before the component's `since`. */
  isKnown: boolean;
}

export interface EventfulDay {
  is: 'eventful';
  date: string;
  /** When it began. */
  from: Instant;
  status: ComponentStatus;
  /** The worst first; a state that lasts still has no length, which would change with every minute. */
  lengths: readonly { status: ComponentStatus; length: number | null }[];
  /** The first three: a tip stays small, whatever happened on its day. */
  entries: readonly EntryFacts[];
  /** How many more there are. */
  more: number;
}

const entriesADay = 3;

/** `present` is the state of the component now. */
export function shownBars({ days, uptime }: ComponentUptime, present: ComponentStatus): ShownBars {
  const shown: (QuietDays | EventfulDay)[] = [];
  for (const [index, day] of days.entries()) {
    const isKnown = day.status !== null;
    const before = shown.at(-1);
    if (day.lengths.size > 0) shown.push(eventful(day, index === days.length - 1 ? present : null));
    else if (before?.is === 'quiet' && before.isKnown === isKnown) before.count += 1;
    else shown.push({ is: 'quiet', count: 1, isKnown });
  }
  const wrong = days.filter(({ status }) => status !== null && !harmless.includes(status));
  const first = days.find(({ status }) => status !== null);
  const knownFrom = first === undefined || first === days[0] ? null : first.from;
  return { uptime, knownFrom, daysWithIncidents: wrong.length, days: shown };
}

const harmless: readonly ComponentStatus[] = ['operational', 'under_maintenance'];

function eventful(
  { date, from, lengths, entries, status }: ComponentDay,
  present: ComponentStatus | null,
): EventfulDay {
  return {
    is: 'eventful',
    date,
    from,
    status: status ?? 'operational',
    lengths: [...lengths].map(([state, length]) => ({ status: state, length: state === present ? null : length })),
    entries: entries.slice(0, entriesADay),
    more: Math.max(0, entries.length - entriesADay),
  };
}
