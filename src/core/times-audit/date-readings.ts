import { dateOf, dayLength, type EpochDay, epochDay, localTime, type YearMonthDay } from './calendar.ts';
import type { DateItem } from './items.ts';
import type { SidePair } from './side.ts';

/** One way to understand the dates of a pair. */
export interface DateReading {
  /** The day of the UTC side. */
  utcDay: EpochDay;
  /** Whether the day is known, or only that it is some day of the year, or not even that. */
  known: 'day' | 'no_year' | 'nothing';
  /** The date printed on the Pacific side, its year null where it isn't printed. */
  pacific: PrintedDay | null;
  /** Whether the UTC side prints its date. */
  utcPrinted: boolean;
  /** How numbers such as 07/11 were read. */
  order: DateOrder;
}

export interface PrintedDay {
  year: number | null;
  month: number;
  day: number;
}

export type DateOrder = 'month_first' | 'day_first';

/** Years that together show daylight time on every day it can begin or end. */
const anyYear = Array.from({ length: 12 }, (_, index) => 2019 + index);

/**
 * All ways to understand the dates of a pair, the likeliest first; none when a date isn't in the calendar. `date` is the
 * UTC day of a line without a date, and gives a missing year.
 */
export function dateReadings(
  pair: SidePair,
  options: { date: EpochDay | null; dayFirst: boolean; minute: number; timeZone: string },
): DateReading[] {
  const orders: readonly DateOrder[] = options.dayFirst ? ['day_first', 'month_first'] : ['month_first', 'day_first'];
  const printed = [pair.utc.date, pair.pacific.date, pair.lineDate];
  const isSwappable = printed.some((date) => date?.kind === 'date' && date.swappable);
  if (!isSwappable) return readingsIn('month_first', pair, options);
  if (!options.dayFirst) return orders.flatMap((order) => readingsIn(order, pair, options));
  const [likely, other] = orders.map((order) => readingsIn(order, pair, options));
  return likely?.length ? likely : (other ?? []);
}

function readingsIn(
  order: DateOrder,
  pair: SidePair,
  { date, minute, timeZone }: { date: EpochDay | null; minute: number; timeZone: string },
): DateReading[] {
  const utc = pair.utc.date?.kind === 'date' ? pair.utc.date : pair.lineDate;
  const pacificDate = pair.pacific.date?.kind === 'date' ? pair.pacific.date : null;
  const pacific = pacificDate === null ? null : dayIn(pacificDate, order);
  const optionYear = date === null ? null : dateOf(date).year;
  const utcPrinted = utc !== null;

  if (utc !== null) {
    const said = dayIn(utc, order);
    if (pacific !== null && !isInCalendar(pacific)) return [];
    const [year, known] = said.year !== null ? [said.year, true] : yearFor(said, pacific, optionYear);
    const years = year === null ? anyYear : [year];
    return years.flatMap((one) => {
      const utcDay = epochDay({ ...said, year: one });
      return utcDay === null ? [] : [{ utcDay, known: known ? 'day' : 'no_year', pacific, utcPrinted, order } as const];
    });
  }
  if (pacific !== null) {
    const year = pacific.year ?? optionYear;
    return (year === null ? anyYear : [year]).flatMap((one) => {
      const pacificDay = epochDay({ ...pacific, year: one });
      if (pacificDay === null) return [];
      const next = localTime((pacificDay + 1) * dayLength + minute * 60_000, timeZone).day === pacificDay;
      const known = year === null ? 'no_year' : 'day';
      return [{ utcDay: next ? pacificDay + 1 : pacificDay, known, pacific, utcPrinted, order } as const];
    });
  }
  if (date !== null) return [{ utcDay: date, known: 'day', pacific, utcPrinted, order }];
  return [july, january].map((utcDay) => ({ utcDay, known: 'nothing', pacific, utcPrinted, order }));
}

/** A day with daylight time and one without. */
const july = epochDay({ year: 2024, month: 7, day: 15 }) ?? 0;
const january = epochDay({ year: 2024, month: 1, day: 15 }) ?? 0;

/** The year for a UTC day without one: of the Pacific side, nearest to its day; else the caller's. */
function yearFor(said: PrintedDay, pacific: PrintedDay | null, optionYear: number | null): [number | null, boolean] {
  if (pacific?.year == null) return [optionYear, optionYear !== null];
  const acrossNewYear = said.month === 1 && pacific.month === 12;
  return [acrossNewYear ? pacific.year + 1 : pacific.year, true];
}

/** The day that a printed date says in an order. */
export function dayIn({ year, month, day, swappable }: DateItem, order: DateOrder): PrintedDay {
  return swappable && order === 'day_first' ? { year, month: day, day: month } : { year, month, day };
}

function isInCalendar({ year, month, day }: PrintedDay): boolean {
  return epochDay({ year: year ?? 2024, month, day }) !== null;
}

/** Whether a printed date is that of a day, as far as it goes. */
export function isPrintedDay(printed: PrintedDay, day: EpochDay): boolean {
  const date: YearMonthDay = dateOf(day);
  return printed.month === date.month && printed.day === date.day && (printed.year ?? date.year) === date.year;
}
