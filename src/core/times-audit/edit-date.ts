import { type EpochDay, weekdayOf, type YearMonthDay } from './calendar.ts';
import { type DateOrder, dayIn, isPrintedDay } from './date-readings.ts';
import { likeCase } from './edit-label.ts';
import type { DateItem, Item, RelativeItem } from './items.ts';
import type { Span } from './lexemes.ts';
import { likeDigits, paddedLike } from './like-digits.ts';
import type { Side } from './side.ts';
import type { Edit } from './write-side.ts';

/** Exchanges the parts of a printed date that are wrong. `model` is the date on the other side, which tells of zeros. */
export function dateEdits(
  text: string,
  date: DateItem,
  model: DateItem | RelativeItem | null,
  correct: YearMonthDay,
  order: DateOrder,
): Edit[] {
  const printed = dayIn(date, order);
  const isTurned = date.swappable && order === 'day_first';
  const [monthSpan, daySpan] = isTurned ? [date.daySpan, date.monthSpan] : [date.monthSpan, date.daySpan];
  const models = [daySpan, ...(model?.kind === 'date' ? [model.daySpan] : [])];
  const isDigits = date.monthName === null && !/[月월]/.test(text.slice(monthSpan.end, monthSpan.end + 2));
  const number = (value: number, span: Span): Edit => {
    const digits = paddedLike(value, text, isDigits ? [monthSpan, daySpan] : models, isDigits);
    return { start: span.start, end: span.end, text: likeDigits(digits, text, span) };
  };
  return [
    ...(printed.day === correct.day ? [] : [number(correct.day, daySpan), ...ordinalEdits(text, date, correct.day)]),
    ...(printed.month === correct.month
      ? []
      : [date.monthName === null ? number(correct.month, monthSpan) : nameEdit(text, date, correct.month)]),
    ...yearEdits(text, date, correct.year),
  ];
}

function nameEdit(text: string, { monthSpan, monthName }: DateItem, month: number): Edit {
  const printed = text.slice(monthSpan.start, monthSpan.end);
  const isLong = monthName?.names[month - 1] === monthName?.long[month - 1];
  const name = likeCase(monthName?.names[month - 1] ?? '', printed);
  return { start: monthSpan.start, end: monthSpan.end, text: printed.endsWith('.') && !isLong ? `${name}.` : name };
}

function yearEdits(text: string, { year, yearSpan }: DateItem, correct: number): Edit[] {
  if (yearSpan === null || year === correct) return [];
  const { start, end } = yearSpan;
  return [{ start, end, text: likeDigits(String(correct).slice(start - end), text, yearSpan) }];
}

function ordinalEdits(text: string, { ordinalSpan }: DateItem, day: number): Edit[] {
  if (ordinalSpan === null) return [];
  const { start, end } = ordinalSpan;
  const isEnglish = /^(?:st|nd|rd|th)$/i.test(text.slice(start, end));
  const ending = isEnglish ? englishOrdinal(day) : '';
  return isEnglish || day !== 1 ? [{ start, end, text: ending }] : [];
}

function englishOrdinal(day: number): string {
  const endings = ['th', 'st', 'nd', 'rd'];
  return Math.floor(day / 10) === 1 ? 'th' : (endings[day % 10] ?? 'th');
}

/** Weekdays within the side follow its date. */
export function weekdayEdits(
  text: string,
  items: readonly Item[],
  side: Side,
  day: EpochDay,
  order: DateOrder,
): Edit[] {
  if (side.date?.kind !== 'date' || isPrintedDay(dayIn(side.date, order), day)) return [];
  return items.flatMap((item) => {
    if (item.kind !== 'weekday' || item.start < side.start || item.end > side.end) return [];
    const name = likeCase(item.name.names[weekdayOf(day)] ?? '', text.slice(item.start, item.end));
    return [{ start: item.start, end: item.end, text: name }];
  });
}
