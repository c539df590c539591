import type { Instant } from '../model.ts';
import { zoneOffset } from '../time/format-zoned.ts';
import { formatAt, parseInstant } from './instant.ts';

/** What is wrong with a text that `parseInstant` refuses, and what may have been meant. */
export type InstantFault =
  | { is: 'not-utc'; corrected: readonly string[]; condition: string | null }
  | { is: 'impossible'; expected: string; corrected: string | null };

const shape =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?)?\s*(.*)$/i;

/** Hours that a zone is ahead of UTC, by the labels people type. */
const offsets: ReadonlyMap<string, number> = new Map([
  ['PST', -8],
  ['PDT', -7],
  ['MST', -7],
  ['MDT', -6],
  ['EST', -5],
  ['EDT', -4],
  ['WET', 0],
  ['CET', 1],
  ['CEST', 2],
  ['EET', 2],
  ['EEST', 3],
  ['SGT', 8],
  ['JST', 9],
  ['KST', 9],
]);
/** Labels that mean standard or daylight time by the season. */
const seasonal: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['PT', ['PDT', 'PST']],
  ['MT', ['MDT', 'MST']],
  ['ET', ['EDT', 'EST']],
]);
/** Labels of which each is in force for a part of the year, with a zone whose clocks tell which. */
const pairs: readonly (readonly [summer: string, winter: string, timeZone: string])[] = [
  ['PDT', 'PST', 'America/Los_Angeles'],
  ['MDT', 'MST', 'America/Denver'],
  ['EDT', 'EST', 'America/New_York'],
  ['CEST', 'CET', 'Europe/Berlin'],
  ['EEST', 'EET', 'Europe/Helsinki'],
];

export function correctInstant(typed: string): InstantFault {
  const text = typed.replaceAll(/^[“”„«»‘’"'`]+|[“”„«»‘’"'`]+$/g, '');
  const unknown: InstantFault = { is: 'not-utc', corrected: [], condition: null };
  const [, year, month, day, hour, minute, second = '00', half, zoneText = ''] = shape.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return unknown;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const wrongDate = dateFault(Number(year), Number(month), Number(day));
  if (wrongDate !== null) return { is: 'impossible', expected: wrongDate, corrected: null };
  if (hour === undefined || minute === undefined)
    return zoneText === ''
      ? { is: 'not-utc', corrected: [`${date}T00:00Z`], condition: 'with the hour and minute in UTC' }
      : unknown;

  const hours = hourOf(Number(hour), half);
  const midnight = `${date}T00:00Z`;
  if (hours === 24 && /^(?:Z|UTC|GMT)?$/i.test(zoneText) && Number(minute) === 0 && Number(second) === 0)
    return { is: 'impossible', expected: 'hours from 00 to 23', corrected: shifted(midnight, -24 * 60) };
  if (hours > 23) return { is: 'impossible', expected: 'hours from 00 to 23', corrected: null };
  if (Number(minute) > 59) return { is: 'impossible', expected: 'minutes from 00 to 59', corrected: null };
  if (Number(second) > 59) return { is: 'impossible', expected: 'seconds from 00 to 59', corrected: null };

  const time = [hours, minute, second].map((number) => String(number).padStart(2, '0')).join(':');
  const asUtc = `${date}T${time}Z`;
  const zone = zoneText.replace(/^[[(]|[\])]$/g, '').toUpperCase();
  const written = (corrected: readonly string[], condition: string | null = null): InstantFault => ({
    is: 'not-utc',
    corrected,
    condition,
  });
  if (zone === '') return written([shifted(asUtc, 0)], 'if this time is in UTC');
  const ahead = minutesAhead(zone);
  if (ahead !== null) {
    const literal = shifted(asUtc, ahead);
    const inForce = labelInForce(zone, parseInstant(literal) ?? 0);
    if (inForce === null || inForce === zone) return written([literal]);
    return written(
      [literal, shifted(asUtc, (offsets.get(inForce) ?? 0) * 60)],
      `the first if the clock really showed ${zone}, the second for ${inForce}, which is in force on that day`,
    );
  }
  const season = seasonal.get(zone);
  if (season === undefined) return unknown;
  const [daylight, standard] = season;
  return written(
    [daylight, standard].map((label) => shifted(asUtc, (offsets.get(label) ?? 0) * 60)),
    `the first if clocks showed ${daylight} (summer), the second for ${standard}`,
  );
}

function minutesAhead(zone: string): number | null {
  if (/^(?:Z|UTC|GMT)$/.test(zone)) return 0;
  const [, sign, hours, minutes = '0'] = /^(?:UTC|GMT)?\s*([+−-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  if (hours !== undefined) return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  const named = offsets.get(zone);
  return named === undefined ? null : named * 60;
}

/** The one of two seasonal labels that is right at this instant; null for a label that is the same all year. */
function labelInForce(zone: string, at: Instant): string | null {
  const pair = pairs.find(([summer, winter]) => summer === zone || winter === zone);
  if (pair === undefined) return null;
  const [summer, winter, timeZone] = pair;
  return zoneOffset(at, timeZone) === (offsets.get(summer) ?? 0) * 3_600_000 ? summer : winter;
}

/** A clock `minutes` ahead of UTC showed `wallTime`: the instant. */
function shifted(wallTime: string, minutes: number): string {
  const instant: Instant = parseInstant(wallTime) ?? 0;
  return formatAt(instant - minutes * 60_000);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function dateFault(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12) return 'months from 01 to 12';
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (day >= 1 && day <= days) return null;
  const name = `${year}-${String(month).padStart(2, '0')}`;
  return `days from 01 to ${days} in ${name}`;
}
