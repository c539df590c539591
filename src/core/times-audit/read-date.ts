import type { DateItem } from './items.ts';
import type { Span } from './lexemes.ts';
import { endBefore, isGlued, isMark, isWord, numberAt, type Row } from './row.ts';
import type { NameMeaning } from './vocabulary/books.ts';
import type { Lang } from './vocabulary/lang.ts';

/** An item that was read, and the lexeme after it. */
export interface Read<Kind> {
  item: Kind;
  next: number;
}

type Numeral = Span & { value: number; width: number };

/** Reads the date that begins at a lexeme: in digits, with units (`7月11日`), or with the name of a month. */
export function readDate(row: Row, at: number): Read<DateItem> | null {
  if (row.lexemes[at]?.kind === 'word') return monthFirst(row, at);
  return withUnits(row, at) ?? digits(row, at) ?? dayFirst(row, at) ?? yearFirst(row, at);
}

function withUnits(row: Row, at: number): Read<DateItem> | null {
  const first = numberAt(row, at, 4);
  if (first === null) return null;
  const hasYear = unitAt(row, at + 1) === 'year';
  const from = hasYear ? at + 2 : at;
  const [month, day] = [numberAt(row, from, 2), numberAt(row, from + 2, 2)];
  if (month === null || day === null || unitAt(row, from + 1) !== 'month' || unitAt(row, from + 3) !== 'day')
    return null;
  const korean = row.lexemes[from + 1]?.key === '월';
  const langs: Lang[] = korean ? ['ko'] : ['ja', 'zh'];
  return made(row, at, from + 4, { year: hasYear ? first : null, month, day, langs });
}

function unitAt(row: Row, at: number): string | null {
  return row.books.units(row.lexemes, at)?.value ?? null;
}

/** `2024-07-11`, `2024. 7. 11.`, `11.07.2024`, `07/11/2024`, `11.07.`, `07/11`. */
function digits(row: Row, at: number): Read<DateItem> | null {
  const a = numberAt(row, at, 4);
  const mark = row.lexemes[at + 1]?.key ?? '';
  const b = numberAt(row, at + 2, 2);
  if (a === null || b === null || !isGlued(row, at + 1, './-') || a.width === 3) return null;
  const spaced = row.lexemes[at + 2]?.spaced === true;
  if (spaced && mark !== '.') return null;
  const c = isGlued(row, at + 3, mark) ? numberAt(row, at + 4, 4) : null;
  const goesOn = isGlued(row, at + 5, ':') || (isGlued(row, at + 5, mark) && row.lexemes[at + 6]?.spaced === false);
  const shut = goesOn ? null : c;
  if (a.width === 4) {
    if (shut === null || shut.width > 2) return null;
    const korean = mark === '.' && spaced && isGlued(row, at + 5, '.');
    return made(row, at, at + (korean ? 6 : 5), { year: a, month: b, day: shut, langs: korean ? ['ko'] : [] });
  }
  if (shut !== null && (shut.width === 4 || shut.width === 2)) {
    if (mark === '.') return made(row, at, at + 5, { year: shut, month: b, day: a, langs: [] });
    return made(row, at, at + 5, { year: shut, month: a, day: b, langs: [], swappable: true });
  }
  if (c !== null) return null;
  if (mark === '.' && !spaced && isGlued(row, at + 3, '.') && b.value <= 12) {
    return made(row, at, at + 4, { year: null, month: b, day: a, langs: [] });
  }
  if (mark === '/' && !isGlued(row, at + 3, '/:')) {
    return made(row, at, at + 3, { year: null, month: a, day: b, langs: [], swappable: true });
  }
  return null;
}

/** `11. Juli 2024`, `1er juillet`, `11 de julio de 2024`, `11th of July`, `11-Jul-2024`. */
function dayFirst(row: Row, at: number): Read<DateItem> | null {
  const day = numberAt(row, at, 2);
  if (day === null) return null;
  const { ordinalSpan, next } = ordinal(row, at + 1);
  let from = next;
  if (isWord(row, from, 'of', 'de', 'd')) from++;
  if (isGlued(row, from, "-/'")) from++;
  const month = monthAt(row, from);
  if (month === null) return null;
  const year = yearAt(row, month.next);
  return made(row, at, year?.next ?? month.next, { year, month, day, langs: month.name.langs, ordinalSpan });
}

/** `July 11, 2024`, `Jul. 11th`. */
function monthFirst(row: Row, at: number): Read<DateItem> | null {
  const month = monthAt(row, at);
  if (month === null) return null;
  const day = numberAt(row, month.next, 2);
  if (day === null || isGlued(row, month.next + 1, ':')) return null;
  const { ordinalSpan, next } = ordinal(row, month.next + 1);
  // Spanish “mar 11 julio” is a Tuesday in July.
  if (monthAt(row, next) !== null) return null;
  const year = yearAt(row, next);
  const end = year?.next ?? (ordinalSpan === null ? month.next + 1 : next);
  return made(row, at, end, { year, month, day, langs: month.name.langs, ordinalSpan });
}

/** `2024 July 11`. */
function yearFirst(row: Row, at: number): Read<DateItem> | null {
  const year = numberAt(row, at, 4, 4);
  const month = year === null ? null : monthAt(row, isMark(row, at + 1, ',') ? at + 2 : at + 1);
  const day = month === null ? null : numberAt(row, month.next, 2);
  if (month === null || day === null || isGlued(row, month.next + 1, ':')) return null;
  return made(row, at, month.next + 1, { year, month, day, langs: month.name.langs });
}

/** A month's name with its dot. */
function monthAt(row: Row, at: number): (Span & { name: NameMeaning; next: number }) | null {
  const match = row.books.months(row.lexemes, at);
  const first = row.lexemes[at];
  if (match === null || first === undefined) return null;
  const isShort = match.value.style === 'short' || first.key.length <= 4;
  const next = isShort && isGlued(row, match.next, '.') ? match.next + 1 : match.next;
  return { name: match.value, next, start: first.start, end: endBefore(row, next) };
}

function yearAt(row: Row, at: number): (Numeral & { next: number }) | null {
  let from = at;
  if (isMark(row, from, ',-/')) from++;
  if (isWord(row, from, 'de', 'del', 'of')) from++;
  const year = numberAt(row, from, 4, 4);
  if (year === null || year.value < 1970 || year.value > 2099 || isGlued(row, from + 1, ':')) return null;
  return { ...year, next: from + 1 };
}

function ordinal(row: Row, at: number): { ordinalSpan: Span | null; next: number } {
  const lexeme = row.lexemes[at];
  if (lexeme === undefined || lexeme.spaced) return { ordinalSpan: null, next: at };
  if (lexeme.kind === 'mark') return { ordinalSpan: null, next: '.°'.includes(lexeme.key) ? at + 1 : at };
  const known = isWord(row, at, 'st', 'nd', 'rd', 'th', 'er', 'o', 'a', 'e');
  return known ? { ordinalSpan: lexeme, next: at + 1 } : { ordinalSpan: null, next: at };
}

interface Parts {
  year: Numeral | null;
  month: Numeral | (Span & { name: NameMeaning });
  day: Numeral;
  langs: readonly Lang[];
  ordinalSpan?: Span | null;
  swappable?: boolean;
}

function made(row: Row, at: number, next: number, parts: Parts): Read<DateItem> {
  const { year, month, day, langs, ordinalSpan = null, swappable = false } = parts;
  const name = 'name' in month ? month.name : null;
  const item: DateItem = {
    kind: 'date',
    start: row.lexemes[at]?.start ?? 0,
    end: endBefore(row, next),
    year: year === null ? null : year.width === 2 ? 2000 + year.value : year.value,
    month: 'name' in month ? month.name.index + 1 : month.value,
    day: day.value,
    swappable,
    yearSpan: year,
    monthSpan: month,
    daySpan: day,
    ordinalSpan,
    monthName: name,
    langs,
  };
  return { item, next };
}
