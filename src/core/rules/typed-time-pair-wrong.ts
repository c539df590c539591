import type { Rule } from '../diagnostic.ts';
import type { Verdict } from '../times-audit/time-pair.ts';
import { timeTag } from './typed-time.ts';

export type WrongVerdict = Exclude<Verdict, 'ok' | 'unparseable' | 'inconsistent_order'>;

/** A UTC time and a Pacific time that are not the same instant, or not said so that a reader could know it. */
export const typedTimePairWrong: Rule<{
  text: string;
  verdict: WrongVerdict;
  /** The Pacific side, as it is and as it should be. */
  printed: string;
  correct: string | null;
  at: string | null;
  isDayPrinted: boolean;
}> = {
  id: 'typed-time-pair-wrong',
  severity: 'error',
  why: 'One of the two times is wrong, and readers can’t know which.',
  wrong: '`July 12, 2024 01:23 AM UTC (July 11, 2024 05:23 PM PT)`',
  right: '`<Time at="2024-07-12T01:23Z" />`',
  explain({ text, verdict, printed, correct, at, isDayPrinted }) {
    const day = at !== null && !isDayPrinted ? `, if ${at.slice(0, 10)} (UTC) is the day` : '';
    const should = correct === null || correct === printed ? '' : `: “${printed}” should be “${correct}”`;
    return {
      message: `In “${text}”, ${faults[verdict]}${should}.`,
      expected:
        correct === null || correct === printed
          ? 'a Pacific time that is the same instant as the UTC time, both with their day'
          : correct,
      received: text,
      hint: `Write \`${timeTag(at)}\`${day}: both times are then printed right. If the UTC time is the wrong one, correct it there.`,
      correction: at === null || !isDayPrinted ? undefined : { text: timeTag(at), isSafe: false },
    };
  },
};

const faults: Readonly<Record<WrongVerdict, string>> = {
  wrong_time: 'the Pacific time is wrong',
  wrong_date: 'the Pacific date is wrong',
  missing_date_on_day_change: 'the Pacific day is another than the UTC day, and nothing says so',
  wrong_abbreviation: 'the Pacific label is wrong',
};
