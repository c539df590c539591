import { type LocalTime, minutesADay } from './calendar.ts';
import { hourOf, minuteOfDay } from './clock-time.ts';
import { likeCase } from './edit-label.ts';
import type { Period, TimeItem } from './items.ts';
import { likeDigits, paddedLike } from './like-digits.ts';
import type { Edit } from './write-side.ts';

/** Exchanges hour, minute, second and part of the day where they are wrong. */
export function timeEdits(text: string, time: TimeItem, model: TimeItem, correct: LocalTime): Edit[] {
  const { minute, second } = correct;
  const edits: Edit[] = [];
  const isRight = (minuteOfDay(time) ?? -1) % minutesADay === minute;
  if (!isRight) {
    edits.push(...hourEdits(text, time, model, Math.floor(minute / 60)));
    edits.push(...minuteEdits(text, time, minute % 60));
  }
  if (time.secondSpan !== null && model.second !== null && time.second !== second) {
    edits.push({ ...place(time.secondSpan), text: likeDigits(String(second).padStart(2, '0'), text, time.secondSpan) });
  }
  return edits;
}

function hourEdits(text: string, time: TimeItem, model: TimeItem, hour: number): Edit[] {
  const { period, hourSpan } = time;
  const written = period === null ? hour : hour % 12 || 12;
  const fallback = period === null && !/[시時时点點]/.test(text.slice(hourSpan.end, hourSpan.end + 2));
  const number = paddedLike(written, text, [hourSpan, model.hourSpan], fallback);
  const edit = { ...place(hourSpan), text: likeDigits(number, text, hourSpan) };
  if (period === null || hourOf(written, period.half) === hour) return [edit];
  return [edit, { ...place(period), text: periodFor(hour, period, text.slice(period.start, period.end)) }];
}

function periodFor(hour: number, { periods }: Period, printed: string): string {
  if (periods.lang === null) {
    const letter = hour < 12 ? 'a' : 'p';
    return printed.replace(/[ap]/i, (old) => (old === old.toUpperCase() ? letter.toUpperCase() : letter));
  }
  const words = periods.words.filter(([from]) => from !== null && from <= hour);
  const word = words.at(-1)?.[1] ?? '';
  return likeCase(printed.endsWith('.') ? `${word}.` : word, printed);
}

function minuteEdits(text: string, { minute, minuteSpan, minutePlace }: TimeItem, wanted: number): Edit[] {
  if (minute === wanted) return [];
  if (minuteSpan === null) {
    const { at, before, after } = minutePlace;
    return [{ start: at, end: at, text: `${before}${String(wanted).padStart(2, '0')}${after}` }];
  }
  const isNumber = /\d/u.test(text.slice(minuteSpan.start, minuteSpan.end).normalize('NFKC'));
  if (!isNumber) return [{ ...place(minuteSpan), text: `${wanted}${minutePlace.after}` }];
  return [{ ...place(minuteSpan), text: likeDigits(String(wanted).padStart(2, '0'), text, minuteSpan) }];
}

function place({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
