import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockBuilds } from './build-lock.ts';
import { fileTree } from './file-tree-fixture.ts';

const since = '2026-11-22T00:00:00.000Z';
const deadPid = spawnSync(process.execPath, ['-e', '']).pid;

test('a second build is refused until the first is done', async () => {
  const dir = fileTree();
  const unlock = await lockBuilds(dir);
  await expect(lockBuilds(dir)).rejects.toThrow(`Another build is at work here: process ${process.pid}, since 2`);
  await unlock();
  const again = await lockBuilds(dir);
  await again();
  expect(readdirSync(dir)).toEqual([]);
});

test('of many processes that find a dead lock at once, one gets it', async () => {
  const dir = fileTree({ 'build.lock': JSON.stringify({ pid: deadPid, host: hostname(), since }) });
  const script = `
    import { lockBuilds } from ${JSON.stringify(new URL('./build-lock.ts', import.meta.url).href)};
    process.stdin.once('data', () => lockBuilds(${JSON.stringify(dir)}).then(() => console.log('locked'), () => console.log('refused')));
    console.log('ready');
  `;
  const children = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '-e', script]));
  const line = (child: (typeof children)[number]) =>
    new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())));
  await Promise.all(children.map(line));
  const answers = Promise.all(children.map(line));
  for (const child of children) child.stdin.write('go');
  expect((await answers).toSorted()).toEqual(['locked', ...Array.from({ length: 5 }, () => 'refused')]);
  for (const child of children) child.kill('SIGKILL');
});

test.each([
  ['of a dead process', JSON.stringify({ pid: deadPid, host: hostname(), since })],
  ['of a former process with our own number', JSON.stringify({ pid: process.pid, host: hostname(), since })],
  ['that is torn', '{"pid":'],
  ['that is empty', ''],
  ['with nonsense', '{"pid":-1,"host":1}'],
])('a lock %s is taken over', async (_, text) => {
  const dir = fileTree({ 'build.lock': text });
  const unlock = await lockBuilds(dir);
  await unlock();
  expect(existsSync(join(dir, 'build.lock'))).toBe(false);
});

test('a lock of another machine can’t be judged, so it holds', async () => {
  const dir = fileTree({ 'build.lock': JSON.stringify({ pid: 4711, host: 'elsewhere', since }) });
  await expect(lockBuilds(dir)).rejects.toThrow(
    `Another build is at work here: process 4711 on elsewhere, since ${since}. Wait until it ends; if it is long gone, delete ${join(dir, 'build.lock')}.`,
  );
});
