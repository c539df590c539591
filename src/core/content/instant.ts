import type { Instant } from '../model.ts';

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?Z$/;

/**
 * Reads `YYYY-MM-DDTHH:MM[:SS]Z`. Null for every other form and for what the calendar doesn't have: February 30, 24:00,
 * a leap second.
 */
export function parseInstant(text: string): Instant | null {
  const [, year, month, day, hour, minute, second = '00'] = pattern.exec(text) ?? [];
  if (year === undefined) return null;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const instant = Date.parse(iso);
  // `Date.parse` rolls February 30 over to March: what comes back must be what was written.
  return !Number.isNaN(instant) && new Date(instant).toISOString() === iso ? instant : null;
}

/** The shortest form that `parseInstant` reads: `2024-07-11T17:59Z`, with seconds only where there are any. */
export function formatAt(instant: Instant): string {
  return new Date(instant).toISOString().replace(/(?::00)?\.\d+Z$/, 'Z');
}
