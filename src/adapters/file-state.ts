import { lstatSync } from 'node:fs';

/** What changes when a file is written: size, times of change of its bytes and of its entry, number of its entry. */
export type FileState = readonly [size: number, mtimeMs: number, ctimeMs: number, ino: number];

/** Null for what is missing or no ordinary file. */
export function fileState(path: string): FileState | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile()) return null;
  return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino];
}

export function sameState(a: FileState | null | undefined, b: FileState | null | undefined): boolean {
  return a != null && b != null && a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

/** Clocks of file systems tick in steps: a file may change again within the step in which it was read. */
const tickMs = 2_000;

/** Whether a file with this state, read at `readAt`, can't have changed since without its state changing. */
export function isSettled(state: FileState, readAt: number): boolean {
  return Math.max(state[1], state[2]) < readAt - tickMs;
}
