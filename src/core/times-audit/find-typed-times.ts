import { type Cluster, clustersOf, strengthBetween } from './clusters.ts';
import { foldText } from './fold-text.ts';
import type { LabelItem, TimeItem } from './items.ts';
import { namesZone } from './names-zone.ts';
import { readItems } from './read-items.ts';
import { closed } from './side.ts';
import { paragraphStretches } from './stretches.ts';

export interface TypedTime {
  /** In UTF-16 units from the beginning of the text. */
  index: number;
  length: number;
  text: string;
}

/** Times of day typed with a label of UTC or Pacific time, as prose has them: `10:30 UTC`, `July 11, 6:23 PM (PT)`. */
export function findTypedTimes(text: string): TypedTime[] {
  const found: TypedTime[] = [];
  for (const stretch of paragraphStretches(text)) {
    if (!namesZone(stretch.text) || !/\p{Nd}/u.test(stretch.text)) continue;
    for (const cluster of clustersOf(readItems(foldText(stretch.text)))) {
      for (const { start, end } of labelledTimes(cluster)) {
        const index = stretch.start + start;
        found.push({ index, length: end - start, text: text.slice(index, index + end - start) });
      }
    }
  }
  return found;
}

/** Each label with the time before it, else with the one after it. */
function labelledTimes({ marks, essentials, dates }: Cluster): { start: number; end: number }[] {
  const taken = new Set<TimeItem>();
  const near = (a: TimeItem | LabelItem | undefined, b: LabelItem | TimeItem) =>
    a !== undefined && a.kind === 'time' && !taken.has(a) && strengthBetween(marks, ...ordered(a, b)) < 2
      ? a
      : undefined;
  return essentials.flatMap((label, at) => {
    if (label.kind !== 'label') return [];
    const time = near(essentials[at - 1], label) ?? near(essentials[at + 1], label);
    if (time === undefined) return [];
    taken.add(time);
    const date = dates.get(time);
    const parts = [label, time, ...(date === undefined ? [] : [date])];
    return [closed(marks, parts)];
  });
}

function ordered(a: TimeItem | LabelItem, b: TimeItem | LabelItem) {
  return a.start < b.start ? ([a, b] as const) : ([b, a] as const);
}
