import { between, type Cluster, strengthBetween } from './clusters.ts';
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

/** `times` are all of the side: two in a range, which share date and label. */
export function sideOf(
  { items, marks, dates }: Cluster,
  time: TimeItem,
  label: LabelItem,
  times: readonly TimeItem[],
): Side {
  const date = dates.get(time) ?? dates.get(times[0] ?? time) ?? null;
  const withLabel = isNear(items, marks, time, label, times);
  const parts = [time, ...(date === null ? [] : [date]), ...(withLabel ? [label] : [])];
  return { time: withPeriodOf(time, times), date, label, ...closed(marks, parts) };
}

/** In `3:00 – 5:00 PM` both are after noon. */
function withPeriodOf(time: TimeItem, times: readonly TimeItem[]): TimeItem {
  const last = times.at(-1);
  return time.period === null && time.hour <= 12 && last?.period ? { ...time, period: last.period } : time;
}

/** Whether neither a strong mark nor another side stands between a time and its label. */
function isNear(
  items: readonly Item[],
  marks: readonly MarkItem[],
  time: TimeItem,
  label: LabelItem,
  times: readonly TimeItem[],
): boolean {
  const [from, to] = time.start < label.start ? [time, label] : [label, time];
  const others = between(items, from.end, to.start);
  if (others.some((item) => item.kind === 'label' || (item.kind === 'time' && !times.includes(item)))) return false;
  return times.length > 1 || strengthBetween(marks, from, to) < 2;
}

/** The stretch from the first to the last of some places, with the bracket that closes what was opened within. */
export function closed(marks: readonly MarkItem[], parts: readonly Span[]): Span {
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const brackets = between(marks, start, end).filter(({ bracket }) => bracket !== null);
  const open = brackets.reduce((count, { bracket }) => count + (bracket === 'open' ? 1 : -1), 0);
  const [next] = between(marks, end, end + 2);
  return { start, end: open > 0 && next?.bracket === 'close' ? next.end : end };
}
