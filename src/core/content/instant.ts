import type { Instant } from '../model.ts';
import { remember } from '../time/remember.ts';

const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z$/;

/**
 * Reads `YYYY-MM-DDTHH:MM[:SS]Z`. Null for every other form and for what the calendar doesn't have: February 30, 24:00,
 * a leap second.
 */
export function parseInstant(text: string): Instant | null {
  if (!pattern.test(text)) return null;
  const instant = Date.parse(text);
  // `Date.parse` refuses a month 13 and a minute 60, but rolls February 30 over to March and 24:00 to the next day.
  return new Date(instant).getUTCDate() === Number(text.slice(8, 10)) ? instant : null;
}

/** Whether `formatAt` writes an instant as this text has it, which `parseInstant` reads: without seconds that are none. */
export function isShortest(text: string): boolean {
  return !/:\d\d:00Z$/.test(text);
}

/**
 * The shortest form that `parseInstant` reads: `2024-07-11T17:59Z`, with seconds only where there are any. Every page of an entry
 * asks for the same few.
 */
export const formatAt = remember(20_000, (instant: Instant): string => {
  const iso = new Date(instant).toISOString();
  return `${iso.slice(0, iso.slice(-8, -5) === ':00' ? -8 : -5)}Z`;
});
