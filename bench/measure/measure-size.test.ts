import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measureSize } from './measure-size.ts';

let cli = '';
const packageRoot = dirname(dirname(import.meta.dirname));
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'tidings-fake-'));
  cli = join(root, 'src/cli/tidings.mjs');
  mkdirSync(dirname(cli), { recursive: true });
  copyFileSync(join(import.meta.dirname, 'fake-tidings.mjs'), cli);
  mkdirSync(scratch());
  vi.stubEnv('TMPDIR', scratch());
  cpSync(join(packageRoot, 'locales'), join(root, 'locales'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(join(cli, '../../..'), { recursive: true, force: true });
});
const scratch = () => join(cli, '../../../scratch');

const size = { pages: 60, entries: 30, locales: 2 };
const measure = (chosen: readonly string[], { keep } = { keep: false }) =>
  measureSize(size, {
    chosen,
    runs: { long: 1, short: 2 },
    seed: 1,
    cli,
    keep,
    tell: () => {},
  });
const fault = (name: string) => writeFileSync(join(dirname(cli), name), '');

test('all sections are measured, and every output has the same bytes', async () => {
  const all = 'first full no-change publish translation new-incident deleted-incident check shards'.split(' ');
  const { figures, failures, wrong } = await measure(all);
  expect(failures).toEqual([]);
  expect(figures.map(({ step, seconds }) => `${step} ${seconds.length}`)).toEqual([
    'first 1',
    'full 1',
    'no-change 2',
    'publish 2',
    'translation 2',
    'new-incident 2',
    'deleted-incident 2',
    'check-warm 2',
    'check-cold 1',
    'one 1',
    'shards 1',
    'merge 1',
  ]);
  for (const { seconds, megabytes } of figures)
    for (const value of [...seconds, ...megabytes]) expect(value).toBeGreaterThan(0);
  expect(wrong).toEqual(['dist', 'one', 'merged'].map((output) => ({ output, files: [] })));
});

test('a build that forgets what was edited is found by its bytes', async () => {
  fault('forgetful');
  const { wrong } = await measure(['publish', 'new-incident']);
  expect(wrong).toHaveLength(1);
  expect(wrong?.[0]?.output).toBe('dist');
  expect(wrong?.[0]?.files.some((file) => file.endsWith('en.html: other bytes'))).toBe(true);
  expect(wrong?.[0]?.files).toContain('incidents/2026-11-15-measured-incident-2/en.html: missing');
});

test('a section whose command is not there fails with its words, and the others are measured', async () => {
  fault('no-merge');
  const { figures, failures } = await measure(['shards', 'no-change']);
  expect(figures.map(({ step }) => step)).toEqual(['no-change']);
  expect(failures.map(({ section }) => section)).toEqual(['shards']);
  expect(failures[0]?.reason).toContain('failed (exit code 2):\nThere is no command “merge”.');
});

test('check alone builds nothing, and nothing is compared', async () => {
  const { figures, wrong } = await measure(['check']);
  expect(figures.map(({ step }) => step)).toEqual(['check-warm', 'check-cold']);
  expect(wrong).toBeNull();
});

test('nothing is left on the disk, unless it is asked for', async () => {
  await measure(['check']);
  expect(readdirSync(scratch())).toEqual([]);
  await measure(['check'], { keep: true });
  const [kept] = readdirSync(scratch());
  expect(existsSync(join(scratch(), kept ?? '', 'content/site.yaml'))).toBe(true);
});
