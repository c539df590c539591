import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { unpackError } from './thread-error.ts';
import { workerAddress } from './worker-address.ts';
import type { Answer, Task } from './worker-tasks.ts';

/** More threads than these would wait for the disk, and each takes some hundred megabytes. */
const most = 4;

/** What a page needs is gone with it: room for a few pages is enough, and else each thread takes twice as much memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };
/** V8 lets memory grow up to fourfold before it looks for what is gone, in each thread by itself. */
const frugal = '--heap-growing-percent=50';

/** Threads that share a long task. */
export interface Workers {
  /** Sends a task to each, and waits until all are ready. Rejects with the first error. */
  prepare(task: Task): Promise<void>;
  /** Shares jobs out in portions, to whoever is free; gives what is taken of the answers, in the order of the jobs. */
  share<Job, Taken>(
    jobs: readonly Job[],
    portion: number,
    taskOf: (jobs: readonly Job[]) => Task,
    take: (answer: Answer, jobs: readonly Job[]) => readonly Taken[],
  ): Promise<Taken[]>;
}

export interface WorkerPool {
  /** The threads, started when first asked for; null on a machine or for a task that has no use for them. */
  open(isWorthwhile: boolean): Workers | null;
  close(): Promise<void>;
}

/** `count` threads, else as many as the machine has use for; 0 for none. */
export function workerPool(count = defaultCount()): WorkerPool {
  let threads: Worker[] | null = null;
  return {
    open(isWorthwhile) {
      if (count === 0 || !isWorthwhile) return null;
      if (threads === null) setFlagsFromString(frugal);
      threads ??= Array.from({ length: count }, () => new Worker(workerAddress, { resourceLimits }));
      return workersOf(threads);
    },
    async close() {
      await Promise.all((threads ?? []).map((thread) => thread.terminate()));
      threads = null;
    },
  };
}

function defaultCount(): number {
  const cores = availableParallelism();
  return cores < 2 ? 0 : Math.min(cores, most);
}

function workersOf(threads: readonly Worker[]): Workers {
  return {
    async prepare(task) {
      await Promise.all(threads.map((thread) => ask(thread, task)));
    },
    async share<Job, Taken>(
      jobs: readonly Job[],
      portion: number,
      taskOf: (jobs: readonly Job[]) => Task,
      take: (answer: Answer, jobs: readonly Job[]) => readonly Taken[],
    ) {
      const portions = Array.from({ length: Math.ceil(jobs.length / portion) }, (_, index) =>
        jobs.slice(index * portion, (index + 1) * portion),
      );
      const taken: (readonly Taken[])[] = [];
      let next = 0;
      const work = async (thread: Worker) => {
        for (let index = next++; index < portions.length; index = next++) {
          const own = portions[index] ?? [];
          taken[index] = take(await ask(thread, taskOf(own)), own);
        }
      };
      const stop = (error: unknown) => {
        next = portions.length;
        throw error;
      };
      // All must have stopped before the caller clears away what they wrote.
      const results = await Promise.allSettled(threads.map((thread) => work(thread).catch(stop)));
      const failed = results.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
      return taken.flat();
    },
  };
}

function ask(thread: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      thread.off('message', onMessage);
      thread.off('error', onError);
      thread.off('exit', onExit);
      done();
    };
    const onMessage = (answer: Answer) =>
      settle(() => ('error' in answer ? reject(unpackError(answer.error)) : resolve(answer)));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error('A thread of the build ended before its work.')));
    thread.on('message', onMessage);
    thread.on('error', onError);
    thread.on('exit', onExit);
    thread.postMessage(task);
  });
}
