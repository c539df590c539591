/** What is said of a pair: the first that applies. */
export const verdicts = [
  'wrong_time',
  'wrong_date',
  'missing_date_on_day_change',
  'wrong_abbreviation',
  'inconsistent_order',
  'ok',
  'unparseable',
] as const;

export type Verdict = (typeof verdicts)[number];

/** A hand-written pair of a UTC time and a Pacific time. */
export interface TimePair {
  /** 1-based. */
  line: number;
  /** The pair as printed. */
  text: string;
  /** The instant that the UTC side says, `2024-07-12T01:23Z`; null where it or its day can't be known. */
  utc: string | null;
  /** The Pacific side as printed, with its label. */
  printed: string;
  /**
   * What the Pacific side should be, in the shape in which it was printed; `2024-07-11 18:23` where that shape can't be
   * kept; two times parted by ` / ` where the day, and so daylight time, isn't known. Null where nothing can be known.
   */
  correct: string | null;
  /** As printed: `PST`, `태평양 표준시`. */
  label: string;
  /** The label that is right at that instant, in the same language. */
  correctLabel: string;
  verdict: Verdict;
}
