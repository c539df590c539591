import type { Size } from './size.ts';

/** What is measured, in the order of the tables. */
export const steps = {
  first: 'first build, templates compiled too',
  full: 'full build',
  'no-change': 'build, nothing changed',
  publish: 'publish one new update',
  translation: 'one edited translation',
  'new-incident': 'one new incident',
  'deleted-incident': 'one deleted incident',
  'check-warm': 'check, warm cache',
  'check-cold': 'check, no cache',
  one: 'one process, for comparison',
  shards: 'the slower of two shards, and merge',
  merge: 'of this, merge',
} as const;
export type Step = keyof typeof steps;

/** All runs of one step at one size. */
export interface Figure {
  step: Step;
  size: Size;
  seconds: readonly number[];
  /** Peak of each run; of processes at once, the larger. */
  megabytes: readonly number[];
  /** Pages or documents that each run went through; null where it went through what had changed only. */
  items: number | null;
}
