import { minuteOfDay } from './clock-time.ts';
import { between } from './clusters.ts';
import { visibleText } from './fold-text.ts';
import type { Item, LabelItem } from './items.ts';
import type { TimePair } from './time-pair.ts';

/** Labels further apart belong to a running text. */
const farthest = 200;

/**
 * A line without a readable pair that looks like one all the same: a UTC label and a Pacific label with one `|` between them,
 * and a time or a date somewhere.
 */
export function findUnreadable({
  line,
  text,
  items,
}: {
  line: number;
  text: string;
  items: readonly Item[];
}): TimePair[] {
  const labels = items.filter((item) => item.kind === 'label');
  const pacific = labels.find(({ zone }) => zone === 'pacific');
  const utc = labels.find(({ zone }) => zone === 'utc');
  if (pacific === undefined || utc === undefined) return [];
  const [first, second] = utc.start < pacific.start ? [utc, pacific] : [pacific, utc];
  const marks = between(
    items.filter((item) => item.kind === 'mark'),
    first.end,
    second.start,
  );
  const [bar, another] = marks.filter(({ strength }) => strength === 4);
  if (bar === undefined || another !== undefined) return [];
  if (second.start - first.end > farthest || !isDated(items)) return [];
  const printed = pacific.start > bar.start ? text.slice(bar.end, endOf(text, pacific)) : text.slice(0, bar.start);
  const label = text.slice(pacific.start, pacific.end);
  const whole = visibleText(text).trim();
  return [
    {
      line,
      text: whole.length > farthest ? `${whole.slice(0, farthest)}…` : whole,
      utc: null,
      printed: visibleText(printed).trim(),
      correct: null,
      label,
      correctLabel: label,
      verdict: 'unparseable',
    },
  ];
}

function isDated(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'date' || (item.kind === 'time' && minuteOfDay(item) !== null));
}

function endOf(text: string, { end }: LabelItem): number {
  return /^\s?[)）]/.test(text.slice(end, end + 2)) ? end + 1 : end;
}
