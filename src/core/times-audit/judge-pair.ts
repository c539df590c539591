import { dayLength, type EpochDay, type LocalTime, localTime, minutesADay } from './calendar.ts';
import { minuteOfDay } from './clock-time.ts';
import { type DateOrder, type DateReading, dateReadings, isPrintedDay } from './date-readings.ts';
import type { LabelItem } from './items.ts';
import type { SidePair } from './side.ts';
import type { Verdict } from './time-pair.ts';

export interface Judgement {
  verdict: Verdict;
  /** Null where the line doesn't say the day. */
  utc: number | null;
  /** What Pacific clocks show at that instant; null when the UTC side can't be understood. */
  correct: LocalTime | null;
  /** The other half of the year, where the day isn't known and the printed time is right in neither. */
  alternative: LocalTime | null;
  /** The day of `correct` is known. */
  isDayKnown: boolean;
  /** Whether the Pacific day is another than the UTC day. */
  dayChanges: boolean;
  order: DateOrder;
}

/** From right to wrong: of several ways to understand a pair, the first here counts. */
const leniency: readonly Verdict[] = [
  'ok',
  'inconsistent_order',
  'wrong_abbreviation',
  'missing_date_on_day_change',
  'wrong_date',
  'wrong_time',
  'unparseable',
];

export interface JudgeOptions {
  date: EpochDay | null;
  dayFirst: boolean;
  timeZone: string;
}

/** Holds the Pacific side against the UTC side, which is taken for the truth. */
export function judgePair(pair: SidePair, options: JudgeOptions): Judgement {
  const minute = minuteOfDay(pair.utc.time);
  const nothing: Judgement = {
    verdict: 'unparseable',
    utc: null,
    correct: null,
    alternative: null,
    isDayKnown: false,
    dayChanges: false,
    order: 'month_first',
  };
  if (minute === null) return nothing;
  const readings = dateReadings(pair, { ...options, minute });
  if (readings.length === 0 && pair.pacific.date !== null) {
    const withoutDate = judgePair({ ...pair, pacific: { ...pair.pacific, date: null } }, options);
    return { ...withoutDate, verdict: 'unparseable' };
  }
  const all = readings.map((reading) => judgeReading(pair, reading, minute, options.timeZone));
  const near = all.filter((_, index) => !isFar(readings[index] as DateReading));
  const judgements = near.length > 0 ? near : all;
  const best = judgements.reduce(
    (a, b) => (leniency.indexOf(b.verdict) < leniency.indexOf(a.verdict) ? b : a),
    judgements[0] ?? nothing,
  );
  const other = judgements.find(({ correct }) => correct?.minute !== best.correct?.minute);
  const isOpen = readings[0]?.known === 'nothing' && best.verdict === 'wrong_time';
  return { ...best, ...(isOpen ? withSeason(pair.pacific.label, best, other ?? null) : {}) };
}

/** Sides that lie more than a day apart: of numbers such as 07/11, the order that brings them nearer is meant. */
function isFar({ utcDay, pacific }: DateReading): boolean {
  return pacific !== null && ![-1, 0, 1].some((distance) => isPrintedDay(pacific, utcDay + distance));
}

function judgeReading(pair: SidePair, reading: DateReading, minute: number, timeZone: string): Judgement {
  const second = pair.utc.time.second ?? 0;
  const utc = reading.utcDay * dayLength + minute * 60_000 + second * 1000;
  const correct = localTime(utc, timeZone);
  const utcDay = reading.utcDay + Math.floor(minute / minutesADay);
  return {
    verdict: verdictOf(pair, reading, correct, utcDay),
    utc: reading.known === 'day' ? utc : null,
    correct,
    alternative: null,
    isDayKnown: reading.known !== 'nothing',
    dayChanges: correct.day !== utcDay,
    order: reading.order,
  };
}

function verdictOf(pair: SidePair, reading: DateReading, correct: LocalTime, utcDay: EpochDay): Verdict {
  const { time, date, label } = pair.pacific;
  const printed = minuteOfDay(time);
  if (printed === null && (time.minute > 59 || time.hour > 24)) return 'unparseable';
  const bothSeconds = time.second !== null && pair.utc.time.second !== null;
  if (printed === null || printed % minutesADay !== correct.minute) return 'wrong_time';
  if (bothSeconds && time.second !== correct.second) return 'wrong_time';

  // 24:00 belongs to the day that ends.
  const printedDay = printed === minutesADay ? correct.day - 1 : correct.day;
  if (reading.pacific !== null && !isPrintedDay(reading.pacific, printedDay)) return 'wrong_date';
  const relative =
    date?.kind === 'relative' ? date.days : pair.utc.date?.kind === 'relative' ? -pair.utc.date.days : null;
  const change = printedDay - utcDay;
  if (relative !== null && relative !== change) return 'wrong_date';
  const saysBoth = relative !== null || (reading.pacific !== null && reading.utcPrinted);
  if (!saysBoth && change !== 0) return 'missing_date_on_day_change';

  if (label.parts.some((part) => isWrongSeason(part.season, correct, reading.known))) return 'wrong_abbreviation';
  return pair.inOrder ? 'ok' : 'inconsistent_order';
}

const daylight = -7 * 60;

export function isDaylight({ offset }: LocalTime): boolean {
  return offset === daylight;
}

function isWrongSeason(
  season: LabelItem['parts'][number]['season'],
  correct: LocalTime,
  known: DateReading['known'],
): boolean {
  if (season === 'no_such') return true;
  if (season === 'plain' || known === 'nothing') return false;
  return (season === 'daylight') !== isDaylight(correct);
}

/** Without a day, the label tells which of the two right times is meant. */
function withSeason(label: LabelItem, best: Judgement, other: Judgement | null): Partial<Judgement> {
  const season = label.parts.find((part) => part.season === 'standard' || part.season === 'daylight')?.season;
  const both = [best.correct, other?.correct ?? null].filter((time) => time !== null);
  const said = both.find((time) => (season === 'daylight') === isDaylight(time));
  if (season !== undefined && said !== undefined) return { correct: said, alternative: null };
  return { correct: best.correct, alternative: other?.correct ?? null };
}
