/**
 * A long search: `node test/incremental/identity.ts --minutes 10 [--seed 1] [--builds 6] [--shards] [--pages] [--threads 2]`.
 * Each seed is a history of edits and builds. A history at which something is wrong is made as short as it gets, and printed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { historyOf } from './random-history.ts';
import { type Job, runHistories } from './run-histories.ts';
import { shortest } from './shortest.ts';
import type { Outcome } from './trial.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    builds: { type: 'string', default: '6' },
    shards: { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    threads: { type: 'string', default: '1' },
    findings: { type: 'string', default: '5' },
  },
});
const first = Number(values.seed ?? Date.now() % 1_000_000_000);
const end = Date.now() + Number(values.minutes) * 60_000;
const total = { histories: 0, builds: 0, edits: 0, parts: 0, refused: 0, pages: 0 };
const findings: { job: Job; outcome: Outcome }[] = [];

console.log(`Seed ${first}, ${values.minutes} minutes.`);
const renderers = mkdtempSync(join(tmpdir(), 'tidings-renderers-'));
try {
  let printed = Date.now();
  const threads = Number(values.threads);
  await runHistories(jobs(), { renderers, threads }, (job, outcome) => {
    total.histories++;
    for (const key of ['builds', 'edits', 'parts', 'refused', 'pages'] as const) total[key] += outcome[key];
    if (outcome.faults.length > 0) findings.push({ job, outcome });
    if (Date.now() - printed > 20_000) {
      printed = Date.now();
      console.log(line());
    }
    return findings.length < Number(values.findings);
  });
  for (const { job } of findings) await tellShortest(job);
} finally {
  rmSync(renderers, { recursive: true, force: true });
}
console.log(line());
process.exitCode = findings.length === 0 ? 0 : 1;

function* jobs(): Generator<Job> {
  for (let seed = first; Date.now() < end; seed++) {
    const history = historyOf(seed, { hasOwnPages: values.pages && seed % 4 === 0, builds: Number(values.builds) });
    yield { history, shards: values.shards && seed % 5 === 0 ? [2, 3, 7] : [] };
  }
}

async function tellShortest({ history, shards }: Job): Promise<void> {
  const short = await shortest(history, async (shorter) => {
    let found: Outcome | null = null;
    await runHistories([{ history: shorter, shards }], { renderers, threads: 1 }, (_, outcome) => {
      found = outcome;
      return true;
    });
    if (found === null) throw new Error('the history was not lived through');
    return found;
  });
  console.log(`\nseed ${history.seed}: ${JSON.stringify(short.history)}`);
  for (const edits of short.outcome.told) console.log(`  - ${edits.join('\n    ')}`);
  console.log(short.outcome.faults.slice(0, 8).join('\n'));
}

function line(): string {
  return Object.entries({ ...total, findings: findings.length })
    .map(([name, number]) => `${number} ${name}`)
    .join(', ');
}
