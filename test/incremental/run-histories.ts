import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { History } from './random-history.ts';
import { type Outcome, runTrial } from './trial.ts';

/** A history to live through, and into how many parts its states are cut, too. */
export interface Job {
  history: History;
  shards: readonly number[];
}

if (!isMainThread) {
  const renderers: string | undefined = workerData?.renderers;
  parentPort?.on('message', async (job: Job) => {
    if (renderers !== undefined) parentPort?.postMessage(await run(job, renderers));
  });
}

/** Lives through histories in threads of their own: two at a time need no more time than one, where there are two cores. */
export async function runHistories(
  jobs: Iterable<Job>,
  { renderers, threads }: { renderers: string; threads: number },
  onOutcome: (job: Job, outcome: Outcome) => boolean,
): Promise<void> {
  const queue = jobs[Symbol.iterator]();
  let isOver = false;
  const work = async () => {
    const thread = new Worker(new URL(import.meta.url), {
      workerData: { renderers },
      // Much is made and soon forgotten.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    try {
      while (!isOver) {
        const { value: job, done } = queue.next();
        if (done) return;
        if (!onOutcome(job, await ask(thread, job))) isOver = true;
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
}

function ask(thread: Worker, job: Job): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    thread.removeAllListeners();
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`the thread of seed ${job.history.seed} ended with ${code}`)));
    thread.postMessage(job);
  });
}

async function run({ history, shards }: Job, renderers: string): Promise<Outcome> {
  if (!history.hasOwnPages) return await runTrial(history, { renderers, shards });
  // It compiles, and of what is compiled only the newest is kept: others must not miss theirs.
  const own = mkdtempSync(join(tmpdir(), 'tidings-renderers-'));
  try {
    cpSync(renderers, own, { recursive: true, preserveTimestamps: true });
    return await runTrial(history, { renderers: own, shards });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
