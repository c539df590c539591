import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back the memory of what is not needed any more, before long work in which others need it. V8 itself keeps such room for
 * this thread: after a long archive was read, more than half of what it holds.
 */
export function freeMemory(): void {
  setFlagsFromString('--expose-gc');
  // Only what is made after that has it.
  const collect: typeof globalThis.gc = runInNewContext('globalThis.gc');
  collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
