import fc from 'fast-check';
import { judge, type Kind } from './judge.ts';
import { type FuzzedText, fuzzedText } from './texts.ts';

export const batchSize = 250;

/** The texts of a batch: the same for the same seed, whatever the machine. */
export function batchTexts(seed: number): FuzzedText[] {
  return fc.sample(fuzzedText, { seed, numRuns: batchSize });
}

export interface Slow extends FuzzedText {
  milliseconds: number;
}

export interface BatchReport {
  texts: number;
  accepted: number;
  findings: (FuzzedText & { fault: string })[];
  /** The text of each kind that took longest. */
  slowest: Partial<Record<Kind, Slow>>;
}

/** Judges the texts of a batch; `begin` is told of each before it is judged. `known` is the time to beat, by kind. */
export function judgeBatch(
  seed: number,
  known: Partial<Record<Kind, number>>,
  begin: (index: number) => void,
): BatchReport {
  const report: BatchReport = { texts: 0, accepted: 0, findings: [], slowest: {} };
  for (const [index, one] of batchTexts(seed).entries()) {
    begin(index);
    const judgement = judge(one.kind, one.text);
    const { milliseconds } = judgement;
    report.texts++;
    if (judgement.isAccepted) report.accepted++;
    report.findings.push(...judgement.faults.map((fault) => ({ ...one, fault })));
    const longest = report.slowest[one.kind]?.milliseconds ?? known[one.kind] ?? 0;
    if (milliseconds <= longest) continue;
    // A busy machine or a collection of garbage slows one run, not the next.
    const least = Math.min(milliseconds, ...[1, 2].map(() => judge(one.kind, one.text).milliseconds));
    if (least > longest) report.slowest[one.kind] = { ...one, milliseconds: least };
  }
  return report;
}
