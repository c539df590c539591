import type { Verdict } from '../time-pair.ts';

/** A line as pages print it, the verdict, and what the Pacific side should be; left out for a side that is right. */
export type PrintedLine = readonly [line: string, verdict: Verdict, correct?: string | null];
