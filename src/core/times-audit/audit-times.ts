import { type EpochDay, epochDay } from './calendar.ts';
import { clustersOf } from './clusters.ts';
import { labelEdits } from './edit-label.ts';
import { findPairs } from './find-pairs.ts';
import { findUnreadable } from './find-unreadable.ts';
import { foldText, visibleText } from './fold-text.ts';
import type { DateItem, Item } from './items.ts';
import { type Judgement, judgePair } from './judge-pair.ts';
import { readItems } from './read-items.ts';
import type { SidePair } from './side.ts';
import { lineStretches, type Stretch } from './stretches.ts';
import type { TimePair } from './time-pair.ts';
import { dayFirstLangs, type Lang } from './vocabulary/lang.ts';
import { applyEdits, writePacificSide } from './write-side.ts';

export interface AuditOptions {
  /** The UTC day of lines without a date, `2024-07-12`; its year also completes dates without one. */
  date?: string;
  /** IANA id of the zone that Pacific labels name. */
  timeZone?: string;
}

/**
 * Finds the pairs of a UTC time and a Pacific time that stand on one line of a text, in nine languages, and judges each. The
 * UTC side is taken for the truth. Throws a `RangeError` for a `date` that is none.
 */
export function auditTimes(text: string, options: AuditOptions = {}): TimePair[] {
  const date = options.date === undefined ? null : readDay(options.date);
  if (date === null && options.date !== undefined) throw new RangeError(`Not a day: ${options.date}`);
  const pairs: TimePair[] = [];
  for (const stretch of lineStretches(text)) {
    if (mayHoldPair(stretch.text))
      pairs.push(...auditStretch(stretch, date, options.timeZone ?? 'America/Los_Angeles'));
  }
  return pairs;
}

/** Reads `2024-07-12`; null for anything else and for days that aren't in the calendar. */
export function readDay(text: string): EpochDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : epochDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** Almost all lines end here: no digit, or nothing that could name the Pacific. */
function mayHoldPair(text: string): boolean {
  return /\p{Nd}/u.test(text) && /p[dst]|ｐ|hnp|hap|pa[cz]|太平|태/iu.test(text);
}

function auditStretch({ line, text }: Stretch, date: EpochDay | null, timeZone: string): TimePair[] {
  const items = readItems(foldText(text));
  const dates = items.filter((item) => item.kind === 'date');
  const found = clustersOf(items).flatMap((cluster) => findPairs(cluster).map((pair) => withLineDate(pair, dates)));
  const dayFirst = isDayFirst(items);
  if (found.length === 0) return findUnreadable({ line, text, items });
  return found.map((pair) => {
    const judgement = judgePair(pair, { date, dayFirst, timeZone });
    return describe({ line, text, items }, pair, judgement);
  });
}

/** A date earlier on the line, such as before a heading's words, counts where the pair has none. */
function withLineDate(pair: SidePair, dates: readonly DateItem[]): SidePair {
  if (pair.utc.date?.kind === 'date' || pair.pacific.date?.kind === 'date') return pair;
  return { ...pair, lineDate: dates.findLast(({ end }) => end <= pair.start) ?? null };
}

function isDayFirst(items: readonly Item[]): boolean {
  const langs = items.flatMap((item): (Lang | null)[] => {
    switch (item.kind) {
      case 'time':
      case 'filler':
        return [item.lang];
      case 'date':
        return [...item.langs];
      case 'label':
        return item.parts.map(({ lang }) => lang);
      case 'weekday':
        return [...item.name.langs];
      default:
        return [];
    }
  });
  return langs.some((lang) => lang !== null && dayFirstLangs.has(lang)) && !langs.includes('en');
}

function describe(
  { line, text, items }: { line: number; text: string; items: readonly Item[] },
  pair: SidePair,
  judgement: Judgement,
): TimePair {
  const { verdict, utc, correct, alternative, isDayKnown, dayChanges, order } = judgement;
  const { label } = pair.pacific;
  const context = { text, items, pair, verdict, isDayKnown, dayChanges, order };
  const written = [correct, alternative].map((time) => (time === null ? null : writePacificSide(time, context)));
  const right = written.filter((side) => side !== null).map(visibleText);
  return {
    line,
    text: visibleText(text.slice(pair.start, pair.end)),
    utc: utc === null ? null : isoInstant(utc),
    printed: visibleText(text.slice(pair.pacific.start, pair.pacific.end)),
    correct: right.length === 0 ? null : right.join(' / '),
    label: text.slice(label.start, label.end),
    correctLabel:
      correct === null
        ? text.slice(label.start, label.end)
        : applyEdits(text, label, labelEdits(text, label, correct, isDayKnown)),
    verdict,
  };
}

/** `2024-07-12T01:23Z`, with seconds where there are any. */
function isoInstant(at: number): string {
  return new Date(at).toISOString().replace(/(?::00)?\.000Z$/, 'Z');
}
