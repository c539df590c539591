import type { BuildProgress } from '../adapters/build-site.ts';
import type { Terminal } from './command.ts';
import { count, number } from './numbers.ts';

/** What is soon done needs no words. */
const quietMs = 1_000;
const everyMs = 200;

/** One line that tells how far a long build is, on a terminal alone. */
export function buildProgress({ progress }: Pick<Terminal, 'progress'>, clock: () => number): BuildProgress {
  const begin = clock();
  let shownAt = begin + quietMs - everyMs;
  let stagedFrom: number | null = null;
  const show = (text: () => string) => {
    if (clock() - shownAt < everyMs) return;
    shownAt = clock();
    progress(text());
  };
  return {
    onRead: (done, all) => show(() => `Reading: ${number(done)} of ${count(all, 'entry', 'entries')}`),
    onCompile: () => progress('Compiling the templates'),
    onStaged(done, all) {
      stagedFrom ??= clock();
      const seconds = (clock() - stagedFrom) / 1000;
      show(() => makingLine(done, all, seconds));
    },
  };
}

/** `Making pages: 12,034 of 37,584, 1,020 a second, 25 s left` */
export function makingLine(done: number, all: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left =
    rate > 0 ? `, ${number(Math.round(rate))} a second, ${number(Math.ceil((all - done) / rate))} s left` : '';
  return `Making pages: ${number(done)} of ${number(all)}${left}`;
}
