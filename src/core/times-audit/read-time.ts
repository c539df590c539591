import type { Period, TimeItem } from './items.ts';
import type { Span } from './lexemes.ts';
import { type Read, readDate } from './read-date.ts';
import { endBefore, isGlued, isWord, numberAt, type Row } from './row.ts';

/** What the number at a place says, before a period is sought. */
interface Clock {
  next: number;
  hour: Span & { value: number };
  minute: (Span & { value: number }) | null;
  second: (Span & { value: number }) | null;
  minutePlace: TimeItem['minutePlace'];
  /** Not a time unless a word or a label says so: `18.23`, `6`. */
  weak: boolean;
  lang: TimeItem['lang'];
}

/** Reads the time that begins at a lexeme, a word such as 午後 or PM before it and its unit after it included. */
export function readTime(row: Row, at: number): Read<TimeItem> | null {
  const before = row.lexemes[at]?.kind === 'word' ? periodBefore(row, at) : null;
  const from = before?.next ?? at;
  const clock = clockAt(row, from);
  if (clock === null) return null;
  const uhr = isWord(row, clock.next, 'uhr', 'h', 'hs', 'hrs', 'horas', 'hours', 'heures')
    ? clock.next + 1
    : clock.next;
  const after = before === null ? periodAfter(row, uhr) : null;
  const period = before ?? after;
  if (clock.weak && period === null && uhr === clock.next && !isSaidToBeTime(row, from, clock.next)) return null;
  const next = after?.next ?? uhr;
  const item: TimeItem = {
    kind: 'time',
    start: row.lexemes[at]?.start ?? 0,
    end: endBefore(row, next),
    hour: clock.hour.value,
    minute: clock.minute?.value ?? 0,
    second: clock.second?.value ?? null,
    period: period?.period ?? null,
    hourSpan: clock.hour,
    minuteSpan: clock.minute,
    secondSpan: clock.second,
    minutePlace: clock.minutePlace,
    lang: period?.period.periods.lang ?? (isWord(row, clock.next, 'uhr') ? 'de' : clock.lang),
  };
  return { item, next };
}

function clockAt(row: Row, at: number): Clock | null {
  const hour = numberAt(row, at, 2);
  if (hour === null) return null;
  const previous = row.lexemes[at - 1];
  if (row.lexemes[at]?.spaced === false && previous?.kind === 'mark' && '.:+'.includes(previous.key)) return null;
  return (
    colonClock(row, at, hour) ?? unitClock(row, at, hour) ?? letterClock(row, at, hour) ?? bareClock(row, at, hour)
  );
}

/** `18:23`, `18:23:05`, `18.23`. */
function colonClock(row: Row, at: number, hour: Clock['hour']): Clock | null {
  const mark = row.lexemes[at + 1]?.key;
  const minute = numberAt(row, at + 2, 2, 2);
  if (!isGlued(row, at + 1, ':.') || minute === null || row.lexemes[at + 2]?.spaced === true) return null;
  const minutePlace = { at: minute.end, before: '', after: '' };
  const second = isGlued(row, at + 3, ':') && mark === ':' ? numberAt(row, at + 4, 2, 2) : null;
  if (second !== null) {
    const fraction = isGlued(row, at + 5, '.,') && numberAt(row, at + 6, 3, 3) !== null;
    const end = at + (fraction ? 7 : 5);
    return { next: afterOffset(row, end), hour, minute, second, minutePlace, weak: false, lang: null };
  }
  if (isGlued(row, at + 3, ':') || (mark === '.' && isGlued(row, at + 3, '.') && numberAt(row, at + 4, 9))) return null;
  return { next: at + 3, hour, minute, second, minutePlace, weak: mark === '.', lang: null };
}

/** `-07:00` right after seconds, as ISO 8601 has it; the label says the same. */
function afterOffset(row: Row, at: number): number {
  const isOffset = isGlued(row, at, '+-') && numberAt(row, at + 1, 2, 2) !== null && isGlued(row, at + 2, ':');
  return isOffset && numberAt(row, at + 3, 2, 2) !== null ? at + 4 : at;
}

/** `6時23分`, `18시 23분 5초`, `6点半`. */
function unitClock(row: Row, at: number, hour: Clock['hour']): Clock | null {
  const unit = (place: number) => row.books.units(row.lexemes, place)?.value ?? null;
  if (unit(at + 1) !== 'hour') return null;
  const written = row.lexemes[at + 1]?.key ?? '';
  const lang = written === '시' ? 'ko' : written === '時' ? null : 'zh';
  const word = written === '시' ? '분' : '分';
  const minutePlace = { at: endBefore(row, at + 2), before: written === '시' ? ' ' : '', after: word };
  const clock: Clock = { next: at + 2, hour, minute: null, second: null, minutePlace, weak: false, lang };
  if (unit(at + 2) === 'half') {
    const half = row.lexemes[at + 2];
    return half === undefined
      ? clock
      : { ...clock, minute: { value: 30, start: half.start, end: half.end }, next: at + 3 };
  }
  const minute = numberAt(row, at + 2, 2);
  if (minute === null || unit(at + 3) !== 'minute') return clock;
  const second = unit(at + 5) === 'second' ? numberAt(row, at + 4, 2) : null;
  return { ...clock, minute, second, next: second === null ? at + 4 : at + 6 };
}

/** `17h01`, `17 h 01 min`, `17H`, `18 Uhr 23`, `17 heures 01`. */
function letterClock(row: Row, at: number, hour: Clock['hour']): Clock | null {
  if (!isWord(row, at + 1, 'h', 'hs', 'uhr', 'heures', 'horas')) return null;
  const minutePlace = { at: endBefore(row, at + 2), before: '', after: '' };
  const uhr = isWord(row, at + 1, 'uhr');
  const clock: Clock = {
    next: at + 2,
    hour,
    minute: null,
    second: null,
    minutePlace,
    weak: false,
    lang: uhr ? 'de' : null,
  };
  if (uhr) clock.minutePlace = { at: hour.end, before: ':', after: '' };
  const minute = numberAt(row, at + 2, 2, 2);
  if (minute === null || readDate(row, at + 2) !== null || isGlued(row, at + 3, ':h')) return clock;
  const unit = isWord(row, at + 3, 'min', 'm', 'mn', 'minutes', 'minutos') && !isGlued(row, at + 4, '.');
  return { ...clock, minute, next: unit ? at + 4 : at + 3 };
}

/** `6`, of which only a period makes a time. */
function bareClock(row: Row, at: number, hour: Clock['hour']): Clock | null {
  const previous = row.lexemes[at - 1];
  if (row.lexemes[at]?.spaced === false && previous?.kind === 'mark' && '-/'.includes(previous.key)) return null;
  if (periodAfter(row, at + 1) === null && periodEndsAt(row, at) === false) return null;
  const minutePlace = { at: hour.end, before: ':', after: '' };
  return { next: at + 1, hour, minute: null, second: null, minutePlace, weak: true, lang: null };
}

function periodEndsAt(row: Row, at: number): boolean {
  return row.lexemes[at - 1]?.kind === 'word' && row.books.periods(row.lexemes, at - 1)?.value.periods.lang === null;
}

/** `18.23` is a time beside a label or after a word such as `alle`. */
function isSaidToBeTime(row: Row, at: number, next: number): boolean {
  if (numberAt(row, at, 2) === null || row.lexemes[at + 1]?.key !== '.') return false;
  const open = isGlued(row, next, '(') || row.lexemes[next]?.key === '(' ? next + 1 : next;
  return row.books.labels(row.lexemes, open) !== null || isWord(row, at - 1, 'alle', 'ore', 'um', 'as', 'las', 'a');
}

/** Japanese, Chinese and Korean words stand first; of the others only AM and PM in capitals. */
function periodBefore(row: Row, at: number): { period: Period; next: number } | null {
  const match = row.books.periods(row.lexemes, at);
  const first = row.lexemes[at];
  if (match === null || first === undefined || row.lexemes[match.next]?.kind !== 'number') return null;
  const { lang } = match.value.periods;
  const written = row.text.slice(first.start, endBefore(row, match.next));
  if (lang === null ? written !== 'AM' && written !== 'PM' : !['ja', 'ko', 'zh'].includes(lang)) return null;
  return { period: { ...match.value, start: first.start, end: endBefore(row, match.next) }, next: match.next };
}

function periodAfter(row: Row, at: number): { period: Period; next: number } | null {
  const open = row.lexemes[at]?.key === '(' ? at + 1 : at;
  const match = row.books.periods(row.lexemes, open);
  const first = row.lexemes[open];
  if (match === null || first === undefined) return null;
  const { periods, half } = match.value;
  if (['ja', 'ko', 'zh'].includes(periods.lang ?? '') && row.lexemes[match.next]?.kind === 'number') return null;
  if (open > at && row.lexemes[match.next]?.key !== ')') return null;
  // German “am 11. Juli” is no forenoon.
  if (row.text.slice(first.start, first.end) === 'am' && readDate(row, match.next) !== null) {
    if (row.lexemes[match.next]?.kind === 'number' && isGlued(row, match.next + 1, '.')) return null;
  }
  const dotted = isGlued(row, match.next, '.');
  const next = match.next + (dotted ? 1 : 0) + (open > at ? 1 : 0);
  return { period: { half, periods, start: first.start, end: endBefore(row, match.next + (dotted ? 1 : 0)) }, next };
}
