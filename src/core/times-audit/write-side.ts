import { dateOf, type EpochDay, isoDay, isoLocal, type LocalTime, minutesADay } from './calendar.ts';
import { minuteOfDay } from './clock-time.ts';
import type { DateOrder } from './date-readings.ts';
import { dateEdits, weekdayEdits } from './edit-date.ts';
import { labelEdits } from './edit-label.ts';
import { timeEdits } from './edit-time.ts';
import type { Item, TimeItem } from './items.ts';
import type { Span } from './lexemes.ts';
import type { Side, SidePair } from './side.ts';
import type { Verdict } from './time-pair.ts';

/** Text to put in place of a span. */
export interface Edit extends Span {
  text: string;
}

export interface WriteContext {
  /** The stretch as printed. */
  text: string;
  items: readonly Item[];
  pair: SidePair;
  verdict: Verdict;
  isDayKnown: boolean;
  /** Whether the Pacific day is another than the UTC day. */
  dayChanges: boolean;
  order: DateOrder;
}

/** The Pacific side as it should have been printed: the parts that were wrong are exchanged, all else stays. */
export function writePacificSide(correct: LocalTime, context: WriteContext): string | null {
  const { pair, text, verdict, isDayKnown, order } = context;
  const { pacific, utc } = pair;
  if (verdict === 'missing_date_on_day_change' && !isDayKnown) return null;
  if (verdict === 'unparseable') return isDayKnown ? isoLocal(correct) : null;
  const day = correct.day - (endsDay(pacific.time, correct) ? 1 : 0);
  const edits = [
    ...timeEdits(text, pacific.time, utc.time, correct),
    ...(isDayKnown ? dayEdits(context, day) : []),
    ...labelEdits(text, pacific.label, correct, isDayKnown),
  ];
  if (verdict === 'inconsistent_order') return labelAfterTime(context, edits, correct);
  const side = applyEdits(text, pacific, edits);
  const needsDate = pacific.date === null && utc.date?.kind !== 'relative' && context.dayChanges && isDayKnown;
  return needsDate ? withDate(text, side, utc, correct, order) : side;
}

/** The date and its weekday; a wrong “next day” becomes a date in the shape of the other side's. */
function dayEdits({ text, items, pair: { pacific, utc }, verdict, order }: WriteContext, day: EpochDay): Edit[] {
  const { date } = pacific;
  if (date?.kind === 'date') {
    return [...dateEdits(text, date, utc.date, dateOf(day), order), ...weekdayEdits(text, items, pacific, day, order)];
  }
  if (date === null || verdict !== 'wrong_date') return [];
  return [{ start: date.start, end: date.end, text: dateLike(text, utc, day, order) }];
}

function dateLike(text: string, { date }: Side, day: EpochDay, order: DateOrder): string {
  return date?.kind === 'date' ? applyEdits(text, date, dateEdits(text, date, null, dateOf(day), order)) : isoDay(day);
}

/** `24:00` stands for the first minute of the next day. */
function endsDay(time: TimeItem, { minute }: LocalTime): boolean {
  return minute === 0 && minuteOfDay(time) === minutesADay;
}

/** Adds the Pacific date in the shape and place of the UTC date; as `2024-07-11` where there is none. */
function withDate(text: string, side: string, utc: Side, correct: LocalTime, order: DateOrder): string {
  const { date, time, label } = utc;
  const written = dateLike(text, utc, correct.day, order);
  if (date?.kind !== 'date') return `${written} ${side}`;
  if (date.end <= time.start) return `${written}${joint(text.slice(date.end, time.start))}${side}`;
  const from = Math.max(time.end, label.end <= date.start ? label.end : 0);
  return `${side}${joint(text.slice(from, date.start))}${written}`;
}

/** What stood between date and time, unless it is more than a comma and a word. */
function joint(between: string): string {
  return between.length <= 12 && !/[|<&(）)]/.test(between) ? between : ' ';
}

function labelAfterTime({ text, pair: { pacific } }: WriteContext, edits: readonly Edit[], correct: LocalTime): string {
  const { time, date, label } = pacific;
  const own = {
    start: Math.min(time.start, date?.start ?? time.start),
    end: Math.max(time.end, date?.end ?? time.end),
  };
  if (label.start >= own.end && label.end <= pacific.end) return applyEdits(text, pacific, edits);
  const written = applyEdits(text, label, labelEdits(text, label, correct, true));
  if (label.start >= own.start && label.end <= own.end) return applyEdits(text, own, edits);
  return `${applyEdits(text, own, edits).trim()} ${written}`;
}

export function applyEdits(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  let result = '';
  let from = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < from || edit.end > end) continue;
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from, end);
}
