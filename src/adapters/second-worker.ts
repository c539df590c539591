import { parentPort } from 'node:worker_threads';
import type { PreviewView } from '../core/preview/preview-view.ts';
import { findTouched } from './find-touched.ts';
import type { Paint } from './pictures/painter.ts';
import { packError, type ThreadError } from './thread-error.ts';

/** What the second thread is asked; all of it is plain data. */
export type SecondTask =
  | { is: 'findTouched'; stateDir: string; outDir: string }
  | { is: 'paint'; options: { root: string; stateDir: string | null }; view: PreviewView };

export type SecondAnswer = { touched: string[] } | { picture: Uint8Array } | { error: ThreadError };

let painter: Promise<Paint> | null = null;

parentPort?.on('message', ({ number, task }: { number: number; task: SecondTask }) => {
  perform(task)
    .catch((error: unknown): SecondAnswer => ({ error: packError(error) }))
    .then((answer) => parentPort?.postMessage({ number, answer }));
});

async function perform(task: SecondTask): Promise<SecondAnswer> {
  if (task.is === 'findTouched') return { touched: findTouched(task.stateDir, task.outDir) };
  // Loaded when it is asked for: looking at files is all that most builds want.
  painter ??= import('./pictures/painter.ts').then(({ painterOf }) => painterOf(task.options));
  return { picture: await (await painter)(task.view) };
}
