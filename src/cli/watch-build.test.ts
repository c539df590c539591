import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders } from '../adapters/watch-folders.ts';
import { watchAndBuild } from './watch-build.ts';

vi.mock('../adapters/watch-folders.ts');

/** How the watched folders are told to have changed, and the end of the watch. */
let change: () => void;
const close = vi.fn(async () => {});

beforeEach(() => {
  vi.useFakeTimers();
  close.mockClear();
  vi.mocked(watchFolders).mockImplementation((_, onChange) => {
    change = onChange;
    return { close };
  });
});
afterEach(() => void vi.useRealTimers());

/** A watch whose builds begin at once and end when told to. */
function watch(root = '/site') {
  const builds: { end(): void; fail(error: unknown): void }[] = [];
  const told = { out: '', error: '' };
  const stopped = Promise.withResolvers<void>();
  const build = () => new Promise<void>((resolve, reject) => void builds.push({ end: resolve, fail: reject }));
  const out = (text: string) => void (told.out += text);
  const error = (text: string) => void (told.error += text);
  const ended = watchAndBuild({ root }, { out, error, untilStopped: () => stopped.promise }, build);
  return {
    builds,
    told,
    ended,
    stop: stopped.resolve,
    /** Ends the build at work and lets all that follows from it happen. */
    async end() {
      builds.at(-1)?.end();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

test('builds at once, then says what it watches', async () => {
  const { builds, told, end } = watch('/site');
  expect([builds.length, told.out]).toEqual([1, '']);
  await end();
  expect(told).toEqual({ out: 'Watching content/, locales/ and public/. Stop with Ctrl-C.\n', error: '' });
  expect(vi.mocked(watchFolders).mock.lastCall?.[0]).toEqual(
    ['content', 'locales', 'public'].map((name) => join('/site', name)),
  );
  expect(builds.length).toBe(1);
});

test('a change leads to one more build', async () => {
  const { builds, end } = watch();
  await end();
  change();
  expect(builds.length).toBe(2);
  await end();
  expect(builds.length).toBe(2);
});

test('any number of changes during a build lead to exactly one more, after it', async () => {
  const { builds, end } = watch();
  await end();
  change();
  for (let count = 0; count < 5; count++) change();
  expect(builds.length).toBe(2);
  await end();
  expect(builds.length).toBe(3);
  change();
  await end();
  expect(builds.length).toBe(4);
  await end();
  expect(builds.length).toBe(4);
});

test('what is saved during the first build is built, too', async () => {
  const { builds, told, end } = watch();
  change();
  await end();
  expect([builds.length, told.out]).toEqual([2, '']);
  await end();
  expect(builds.length).toBe(2);
  expect(told.out).toContain('Watching');
});

test('states follow the clock: every minute there is a build, never two at once', async () => {
  const { builds, end } = watch();
  await end();
  await vi.advanceTimersByTimeAsync(59_999);
  expect(builds.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(builds.length).toBe(2);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(builds.length).toBe(2);
  await end();
  expect(builds.length).toBe(3);
});

test('a build that fails is told, and the watch goes on', async () => {
  const { builds, told, end } = watch();
  builds[0]?.fail(new Error('Another build is at work here.'));
  await vi.advanceTimersByTimeAsync(0);
  expect(told.error).toBe('Another build is at work here.\n');
  change();
  builds[1]?.fail('no error');
  await vi.advanceTimersByTimeAsync(0);
  expect(told.error).toBe('Another build is at work here.\nno error\n');
  change();
  await end();
  expect(builds.length).toBe(3);
});

test('asked to stop, it ends the build at work, then all', async () => {
  const { builds, ended, stop, end } = watch();
  await end();
  change();
  stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(close).toHaveBeenCalledOnce();
  await end();
  expect(await ended).toBe(0);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(builds.length).toBe(2);
});
