import type { Span } from './lexemes.ts';
import type { NameMeaning, Season, Zone } from './vocabulary/books.ts';
import type { Lang } from './vocabulary/lang.ts';
import type { DayPeriods, Half } from './vocabulary/periods.ts';

/** What a printed pair is made of. Spans are places in the stretch. */
export type Item = TimeItem | DateItem | WeekdayItem | LabelItem | RelativeItem | MarkItem | FillerItem | BreakItem;

export interface TimeItem extends Span {
  kind: 'time';
  /** As printed: 1–12 with a period. */
  hour: number;
  minute: number;
  second: number | null;
  period: Period | null;
  hourSpan: Span;
  minuteSpan: Span | null;
  secondSpan: Span | null;
  /** Where minutes go when none are printed, with what stands around them. */
  minutePlace: { at: number; before: string; after: string };
  lang: Lang | null;
}

export interface Period extends Span {
  half: Half;
  periods: DayPeriods;
}

export interface DateItem extends Span {
  kind: 'date';
  year: number | null;
  /** From 1. Where `swappable`, read as month before day. */
  month: number;
  day: number;
  /** Numbers such as 07/11 that may also mean day before month. */
  swappable: boolean;
  yearSpan: Span | null;
  monthSpan: Span;
  daySpan: Span;
  /** `st`, `er`: ordinal ending. */
  ordinalSpan: Span | null;
  /** Null for digits. */
  monthName: NameMeaning | null;
  langs: readonly Lang[];
}

export interface WeekdayItem extends Span {
  kind: 'weekday';
  name: NameMeaning;
}

export interface LabelItem extends Span {
  kind: 'label';
  zone: Zone;
  /** One label, or several that say the same: `Pacific Time (PT)`. */
  parts: readonly LabelPart[];
}

export interface LabelPart extends Span {
  season: Season;
  lang: Lang | null;
  seasons: { standard: string; daylight: string };
}

export interface RelativeItem extends Span {
  kind: 'relative';
  days: -1 | 1;
}

export interface MarkItem extends Span {
  kind: 'mark';
  /** How far it parts what stands around it: 0 (not at all) to 4 (`|`). */
  strength: number;
  bracket: 'open' | 'close' | null;
}

export interface FillerItem extends Span {
  kind: 'filler';
  lang: Lang | null;
  range: boolean;
}

/** An unknown word or the end of a sentence: no pair goes across. */
export interface BreakItem extends Span {
  kind: 'break';
}
