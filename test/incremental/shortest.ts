import type { History } from './random-history.ts';
import type { Outcome } from './trial.ts';

/** Leaves out builds, then edits, as long as something stays wrong. */
export async function shortest(
  history: History,
  run: (history: History) => Promise<Outcome>,
): Promise<{ history: History; outcome: Outcome }> {
  let best = { history, outcome: await run(history) };
  for (let isShorter = true; isShorter; ) {
    isShorter = false;
    for (const candidate of shorterOnes(best.history)) {
      const outcome = await run(candidate);
      if (outcome.faults.length === 0) continue;
      best = { history: candidate, outcome };
      isShorter = true;
      break;
    }
  }
  return best;
}

function* shorterOnes(history: History): Generator<History> {
  const { builds } = history;
  if (history.isLarge) yield { ...history, isLarge: false };
  for (const index of builds.keys()) yield { ...history, builds: builds.toSpliced(index, 1) };
  for (const [index, edits] of builds.entries()) {
    if (index > 0)
      yield { ...history, builds: builds.toSpliced(index - 1, 2, [...(builds[index - 1] ?? []), ...edits]) };
    for (const edit of edits.keys()) yield { ...history, builds: builds.with(index, edits.toSpliced(edit, 1)) };
  }
}
