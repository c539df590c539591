import { expect, test } from 'vitest';
import { buildProgress, makingLine } from './build-progress.ts';

/** A build whose clock stands still until it is moved. */
function watched() {
  const shown: (string | null)[] = [];
  const clock = { now: 5_000 };
  const progress = buildProgress({ progress: (line) => void shown.push(line) }, () => clock.now);
  return { shown, clock, progress };
}

test('in the first second nothing is shown', () => {
  const { shown, clock, progress } = watched();
  progress.onRead?.(10, 3000);
  clock.now += 999;
  progress.onRead?.(2000, 3000);
  progress.onStaged?.(1, 36_000);
  expect(shown).toEqual([]);
  clock.now += 1;
  progress.onRead?.(2500, 3000);
  expect(shown).toEqual(['Reading: 2,500 of 3,000 entries']);
});

test('the line is shown five times a second at most', () => {
  const { shown, clock, progress } = watched();
  clock.now += 1000;
  for (let done = 1; done <= 1000; done++) {
    progress.onRead?.(done, 1000);
    clock.now += 1;
  }
  expect(shown).toEqual(['1', '201', '401', '601', '801'].map((done) => `Reading: ${done} of 1,000 entries`));
});

test('one entry is one entry', () => {
  const { shown, clock, progress } = watched();
  clock.now += 1000;
  progress.onRead?.(1, 1);
  expect(shown).toEqual(['Reading: 1 of 1 entry']);
});

test('compiling takes seconds, so it is told at once', () => {
  const { shown, progress } = watched();
  progress.onCompile?.();
  expect(shown).toEqual(['Compiling the templates']);
});

test('the rate is that of making alone, reading and compiling not counted', () => {
  const { shown, clock, progress } = watched();
  clock.now += 20_000;
  progress.onStaged?.(1, 37_584);
  clock.now += 12_000;
  progress.onStaged?.(12_240, 37_584);
  expect(shown).toEqual(['Making pages: 1 of 37,584', 'Making pages: 12,240 of 37,584, 1,020 a second, 25 s left']);
});

test.each([
  [0, 10, 0, 'Making pages: 0 of 10'],
  [0, 10, 3, 'Making pages: 0 of 10'],
  [5, 10, 5, 'Making pages: 5 of 10, 1 a second, 5 s left'],
  [10, 10, 5, 'Making pages: 10 of 10, 2 a second, 0 s left'],
  [1, 4000, 1, 'Making pages: 1 of 4,000, 1 a second, 3,999 s left'],
])('%i of %i in %i s', (done, all, seconds, line) => {
  expect(makingLine(done, all, seconds)).toBe(line);
});
