import { zoneOffset } from '../time/format-zoned.ts';

/** Days since 1970-01-01. */
export type EpochDay = number;

export interface YearMonthDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

export const dayLength = 86_400_000;
export const minutesADay = 1440;

/** Null for a day that isn't in the calendar: 30 February. */
export function epochDay({ year, month, day }: YearMonthDay): EpochDay | null {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? at / dayLength : null;
}

export function dateOf(day: EpochDay): YearMonthDay {
  const at = new Date(day * dayLength);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** What clocks in a zone show, in minutes and seconds of a day. */
export interface LocalTime {
  day: EpochDay;
  minute: number;
  second: number;
  /** The zone's offset in minutes. */
  offset: number;
}

export function localTime(at: number, timeZone: string): LocalTime {
  const offset = zoneOffset(at, timeZone);
  const local = at + offset;
  const day = Math.floor(local / dayLength);
  const inDay = local - day * dayLength;
  return { day, minute: Math.floor(inDay / 60_000), second: Math.floor(inDay / 1000) % 60, offset: offset / 60_000 };
}

/** `2024-07-11 18:23` */
export function isoLocal({ day, minute }: Pick<LocalTime, 'day' | 'minute'>): string {
  return `${isoDay(day)} ${two(minute / 60)}:${two(minute % 60)}`;
}

/** `2024-07-11` */
export function isoDay(day: EpochDay): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
