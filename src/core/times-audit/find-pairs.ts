import { type Cluster, strengthBetween } from './clusters.ts';
import type { DateItem, Item, LabelItem, MarkItem, RelativeItem, TimeItem } from './items.ts';
import type { Span } from './lexemes.ts';

/** One zone's half of a pair. */
export interface Side extends Span {
  time: TimeItem;
  date: DateItem | RelativeItem | null;
  label: LabelItem;
}

/** A UTC time and a Pacific time that stand for the same instant. */
export interface SidePair extends Span {
  utc: Side;
  pacific: Side;
  /** False when a label doesn't stand beside its own time, or before it on one side and after it on the other. */
  inOrder: boolean;
  /** A date printed earlier on the line, for a pair without one. */
  lineDate: DateItem | null;
}

/**
 * Orders in which times (T) and labels (U, P) make a pair, with the side that each belongs to. Two times before a label are a
 * range and make two pairs. Lower-case letters in `sides` are the same for all items of a side.
 */
const orders: readonly { letters: string; sides: string; inOrder: boolean }[] = [
  ...both('TUTUTPTP', 'uuuupppp', true),
  ...both('TTUTTP', 'uuuppp', true),
  ...both('UTTPTT', 'uuuppp', true),
  ...both('TUTP', 'uupp', true),
  ...both('UTPT', 'uupp', true),
  ...both('UTTP', 'uupp', false),
  ...both('TUPT', 'uupp', false),
  ...both('TTUP', 'upup', false),
  ...both('UPTT', 'upup', false),
];

function both(letters: string, sides: string, inOrder: boolean) {
  const turn = (text: string, a: string, b: string) =>
    [...text].map((letter) => (letter === a ? b : letter === b ? a : letter)).join('');
  return [
    { letters, sides, inOrder },
    { letters: turn(letters, 'U', 'P'), sides: turn(sides, 'u', 'p'), inOrder },
  ];
}

export function findPairs(cluster: Cluster): SidePair[] {
  const { essentials, items } = cluster;
  const letters = essentials
    .map((item) => (item.kind === 'time' ? 'T' : item.zone === 'utc' ? 'U' : 'P'))
    .join('');
  const marks = items.filter((item) => item.kind === 'mark');
  const pairs: SidePair[] = [];
  for (let at = 0; at < letters.length; ) {
    const order = orders.find((one) => letters.startsWith(one.letters, at));
    const found = order === undefined ? [] : pairUp(cluster, marks, at, order);
    pairs.push(...found);
    at += order !== undefined && found.length > 0 ? order.letters.length : 1;
  }
  return pairs;
}

function pairUp(
  cluster: Cluster,
  marks: readonly MarkItem[],
  at: number,
  { letters, sides, inOrder }: (typeof orders)[number],
): SidePair[] {
  const own = (side: string) => cluster.essentials.slice(at, at + letters.length).filter((_, index) => sides[index] === side);
  const [utc, pacific] = [own('u'), own('p')];
  const [utcTimes, pacificTimes] = [timesOf(utc), timesOf(pacific)];
  const [utcLabels, pacificLabels] = [labelsOf(utc), labelsOf(pacific)];
  const [first, second] = sides.startsWith('u') ? [utc, pacific] : [pacific, utc];
  if (hasRangeWord(cluster.items, first.at(-1) as Span, second[0] as Span) && inOrder) return [];
  const beside = inOrder && isBeside(marks, first, second);
  return utcTimes.flatMap((utcTime, index) => {
    const pacificTime = pacificTimes[index];
    const utcLabel = utcLabels[index] ?? utcLabels[0];
    const pacificLabel = pacificLabels[index] ?? pacificLabels[0];
    if (pacificTime === undefined || utcLabel === undefined || pacificLabel === undefined) return [];
    const sideOf = (time: TimeItem, label: LabelItem, times: readonly TimeItem[], isBesideIt: boolean) => {
      const date = cluster.dates.get(time) ?? cluster.dates.get(times[0] ?? time) ?? null;
      const range = times.length > 1 && label !== undefined;
      return side(cluster, withPeriodOf(time, times), date, label, isBesideIt && !range);
    };
    const u = sideOf(utcTime, utcLabel, utcTimes, beside);
    const p = sideOf(pacificTime, pacificLabel, pacificTimes, beside);
    const span = { start: Math.min(u.start, p.start), end: Math.max(u.end, p.end) };
    return [{ utc: u, pacific: p, inOrder: beside, lineDate: null, ...span }];
  });
}

const timesOf = (items: readonly (TimeItem | LabelItem)[]) => items.filter((item) => item.kind === 'time');
const labelsOf = (items: readonly (TimeItem | LabelItem)[]) => items.filter((item) => item.kind === 'label');

/** In `3:00 – 5:00 PM` both are after noon. */
function withPeriodOf(time: TimeItem, times: readonly TimeItem[]): TimeItem {
  const last = times.at(-1);
  return time.period === null && time.hour <= 12 && last?.period ? { ...time, period: last.period } : time;
}

/** Whether no mark parts a label from its time more than from the other side's: in `01:23 | UTC 18:23 PT` one does. */
function isBeside(
  marks: readonly MarkItem[],
  first: readonly (TimeItem | LabelItem)[],
  second: readonly (TimeItem | LabelItem)[],
): boolean {
  const between = strengthBetween(marks, first.at(-1) as Span, second[0] as Span);
  const within = Math.max(
    strengthBetween(marks, first.at(-2) as Span, first.at(-1) as Span),
    strengthBetween(marks, second[0] as Span, second[1] as Span),
  );
  return within < 2 || within <= between;
}

function hasRangeWord(items: readonly Item[], from: Span, to: Span): boolean {
  return items.some((item) => item.kind === 'filler' && item.range && item.start >= from.end && item.end <= to.start);
}

function side(
  { items }: Cluster,
  time: TimeItem,
  date: DateItem | RelativeItem | null,
  label: LabelItem,
  withLabel: boolean,
): Side {
  const parts = [time, ...(date === null ? [] : [date]), ...(withLabel ? [label] : [])];
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { time, date, label, start, end: closed(items, start, end) };
}

/** Takes in a bracket that closes what was opened within. */
function closed(items: readonly Item[], start: number, end: number): number {
  let open = 0;
  for (const item of items) {
    if (item.kind !== 'mark' || item.bracket === null || item.start < start) continue;
    if (item.start >= end) return open > 0 && item.bracket === 'close' ? item.end : end;
    open += item.bracket === 'open' ? 1 : -1;
  }
  return end;
}
