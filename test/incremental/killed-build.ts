import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Random } from '../../bench/archive/random.ts';
import { packageRoot } from '../project.ts';

export interface ChildEnd {
  status: number | null;
  /** Set when it was killed. */
  signal: NodeJS.Signals | null;
  error: string;
}

/** Begins a build of a site in a process of its own, as on the command line. */
export function startBuild(
  root: string,
  now: number,
  ...more: readonly string[]
): { kill(): void; ended: Promise<ChildEnd> } {
  const program = join(packageRoot, 'src/cli/tidings.mjs');
  const options = [
    '--root',
    root,
    '--out',
    join(root, 'dist'),
    '--now',
    new Date(now).toISOString().slice(0, 19).concat('Z'),
  ];
  const child = spawn(process.execPath, [program, 'build', ...options, ...more], {
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: '', VITEST: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let error = '';
  child.stderr.on('data', (data) => (error += data));
  const ended = new Promise<ChildEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, error }));
  });
  return { kill: () => void child.kill('SIGKILL'), ended };
}

/** What a build is doing when it is killed, and the name in a folder of its caches that shows that it has begun. */
export const aims = {
  anything: null,
  reading: ['entries/incident', /^.*$/],
  moving: ['.', /^journal\.json$/],
  remembering: ['outputs', /^.*$/],
  saving: ['.', /^index\.json-/],
} as const;
export type Aim = keyof typeof aims;

/** Kills a build at a random moment of what it is aimed at; null when it ended before. `duration` is that of a whole build. */
export async function killBuild(
  root: string,
  now: number,
  { aim, random, duration }: { aim: Aim; random: Random; duration: number },
): Promise<ChildEnd> {
  const [folder, name] = aims[aim] ?? ['.', null];
  const watched = join(root, '.tidings', folder);
  await mkdir(watched, { recursive: true });
  const build = startBuild(root, now);
  if (name === null) {
    const moment = setTimeout(random.between(0, 1000) * (duration / 1000)).then(build.kill);
    const end = await build.ended;
    await moment;
    return end;
  }
  const delay = random.between(0, 100) / 20;
  const watcher = watch(watched, (_, file) => {
    if (file === null || !name.test(file)) return;
    // Shorter than a timer can wait.
    const until = performance.now() + delay;
    while (performance.now() < until);
    build.kill();
  });
  const end = await build.ended;
  watcher.close();
  return end;
}
