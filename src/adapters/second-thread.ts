import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PreviewView } from '../core/preview/preview-view.ts';
import type { Paint } from './pictures/painter.ts';
import type { SecondAnswer, SecondTask } from './second-worker.ts';
import { unpackError } from './thread-error.ts';
import { secondWorkerAddress } from './worker-address.ts';

/** What goes on beside the work of a build, on a processor of its own where there is one. */
export interface SecondThread {
  /** As `findTouched`. */
  findTouched(stateDir: string, outDir: string): Promise<string[]>;
  /** As `painterOf` gives it. */
  painterOf(options: { root: string; stateDir: string | null }): Paint;
  close(): Promise<void>;
}

/** Null where there is no processor for it: then what it would do is done in its turn. The thread is started when first asked. */
export function secondThread(processors = availableParallelism()): SecondThread | null {
  if (processors < 2) return null;
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, { resolve(answer: SecondAnswer): void; reject(error: unknown): void }>();
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  return {
    async findTouched(stateDir, outDir) {
      const answer = await ask({ is: 'findTouched', stateDir, outDir });
      return 'touched' in answer ? answer.touched : [];
    },
    painterOf(options) {
      return async (view: PreviewView) => {
        const answer = await ask({ is: 'paint', options, view });
        if ('picture' in answer) return answer.picture;
        throw new Error('The thread that draws pictures gave none.');
      };
    },
    async close() {
      await worker?.terminate();
    },
  };

  function ask(task: SecondTask): Promise<SecondAnswer> {
    worker ??= start();
    const number = ++asked;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      worker?.postMessage({ number, task });
    });
  }

  function start(): Worker {
    const thread = new Worker(secondWorkerAddress);
    thread.on('message', ({ number, answer }: { number: number; answer: SecondAnswer }) => {
      const asker = waiting.get(number);
      waiting.delete(number);
      if ('error' in answer) asker?.reject(unpackError(answer.error));
      else asker?.resolve(answer);
    });
    thread.on('error', fail);
    thread.on('exit', () => {
      // Whoever asks after that gets a new one.
      worker = null;
      fail(new Error('A thread of the build ended before its work.'));
    });
    return thread;
  }
}
