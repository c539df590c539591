import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRenderers } from './example-renderers.ts';
import { historyOf } from './random-history.ts';
import { type Job, runHistories } from './run-histories.ts';

/** As many as a suite has time for; `node test/incremental/identity.ts --minutes 10` lives through hundreds. */
const count = 40;

let renderers: string;
beforeAll(() => {
  renderers = exampleRenderers();
});
afterAll(() => rmSync(renderers, { recursive: true, force: true }));

test(`after each build of ${count} random histories the output is that of a clean full build`, {
  timeout: 600_000,
}, async () => {
  const jobs = Array.from({ length: count }, (_, index): Job => {
    const seed = index + 1;
    return {
      history: historyOf(seed, { hasOwnPages: seed % 37 === 0 }),
      shards: seed % 5 === 0 ? [2, 3, 7] : [],
    };
  });
  const total = { builds: 0, edits: 0, parts: 0, refused: 0, pages: 0 };
  const faults: string[] = [];
  await runHistories(jobs, { renderers, threads: 2 }, ({ history: { seed } }, outcome) => {
    for (const key of ['builds', 'edits', 'parts', 'refused', 'pages'] as const) total[key] += outcome[key];
    if (outcome.faults.length > 0) faults.push(...outcome.faults.map((fault) => `seed ${seed}: ${fault}`).slice(0, 5));
    return faults.length < 20;
  });
  console.log(
    Object.entries({ histories: count, ...total })
      .map(([name, number]) => `${number} ${name}`)
      .join(', '),
  );
  expect(faults).toEqual([]);
  // That many of them were published and not only refused.
  expect(total.refused).toBeLessThan(total.builds / 4);
});
