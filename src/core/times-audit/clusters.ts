import type { DateItem, Item, LabelItem, MarkItem, RelativeItem, TimeItem } from './items.ts';
import type { Span } from './lexemes.ts';

/** Items in which no unknown word and no end of a sentence stands: what may belong to one printed pair. */
export interface Cluster {
  items: readonly Item[];
  /** The marks among them. */
  marks: readonly MarkItem[];
  /** Times and labels of UTC and Pacific time in their order; what belongs to other zones is left out. */
  essentials: readonly (TimeItem | LabelItem)[];
  /** The date that goes with each time, where one is printed beside it. */
  dates: ReadonlyMap<TimeItem, DateItem | RelativeItem>;
}

export function clustersOf(items: readonly Item[]): Cluster[] {
  const clusters: Cluster[] = [];
  let from = 0;
  for (let at = 0; at <= items.length; at++) {
    if (at < items.length && items[at]?.kind !== 'break') continue;
    if (at > from) clusters.push(cluster(items.slice(from, at)));
    from = at + 1;
  }
  return clusters;
}

function cluster(items: readonly Item[]): Cluster {
  const essentials = withoutOtherZones(items);
  const marks = items.filter((item) => item.kind === 'mark');
  return { items, marks, essentials, dates: datesOf(items, marks, essentials) };
}

/** `21:23 EDT` goes, time and label; `PDT (UTC-7)` stays without its second label. */
function withoutOtherZones(items: readonly Item[]): (TimeItem | LabelItem)[] {
  const essentials: (TimeItem | LabelItem)[] = [];
  for (const item of items) {
    if (item.kind === 'label' && item.zone === 'other') {
      if (essentials.at(-1)?.kind === 'time') essentials.pop();
    } else if (item.kind === 'time' || item.kind === 'label') essentials.push(item);
  }
  return essentials;
}

/** Each date goes to the nearer time: the one from which no stronger mark (`|`, `/`, comma) parts it. */
function datesOf(
  items: readonly Item[],
  marks: readonly MarkItem[],
  essentials: readonly (TimeItem | LabelItem)[],
): Map<TimeItem, DateItem | RelativeItem> {
  const times = essentials.filter((item) => item.kind === 'time');
  const dates = new Map<TimeItem, DateItem | RelativeItem>();
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined) return dates;
  const printed = items.filter((item) => item.kind === 'date' || item.kind === 'relative');
  const trails = (printed.at(-1)?.start ?? 0) > last.start;
  let index = 0;
  for (const date of printed) {
    while (index < times.length && (times[index] as TimeItem).start < date.start) index++;
    const before = times[index - 1];
    const after = times[index];
    const owner = ownerOf(date, before, after, marks, (time) => dates.has(time), trails);
    if (owner !== undefined && !dates.has(owner)) dates.set(owner, date);
  }
  return dates;
}

function ownerOf(
  date: Span,
  before: TimeItem | undefined,
  after: TimeItem | undefined,
  marks: readonly MarkItem[],
  hasDate: (time: TimeItem) => boolean,
  trails: boolean,
): TimeItem | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  const [left, right] = [strengthBetween(marks, before, date), strengthBetween(marks, date, after)];
  if (left !== right) return left < right ? before : after;
  return hasDate(before) || !trails ? after : before;
}

/** The strongest mark between two places; 0 for none. */
export function strengthBetween(marks: readonly MarkItem[], from: Span, to: Span): number {
  let strength = 0;
  for (const mark of between(marks, from.end, to.start)) strength = Math.max(strength, mark.strength);
  return strength;
}

/** Those of a row of items that begin at or after `start` and before `end`; found by halving. */
export function between<Kind extends Span>(items: readonly Kind[], start: number, end: number): Kind[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Kind).start < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < items.length && (items[past] as Kind).start < end) past++;
  return items.slice(low, past);
}
