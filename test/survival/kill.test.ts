import { existsSync, watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { follow } from './links.ts';
import { type SmallSite, smallSite, type Version } from './small-site.ts';

const kills = 50;
const seed = 20240711;
const random = generator(seed);

let site: SmallSite;
let clean: Record<Version, Map<string, string>>;
let duration: number;

beforeAll(async () => {
  site = await smallSite();
  const cleanBuild = async (version: Version) => {
    await site.become(version);
    const out = join(site.root, `clean-${version}`);
    const { status, error } = await site.build({ out });
    if (status !== 0) throw new Error(error);
    return site.files(out);
  };
  clean = { A: await cleanBuild('A'), B: await cleanBuild('B') };
  const start = performance.now();
  await site.become('A');
  await site.build();
  duration = performance.now() - start;
});

afterAll(() => site?.dispose());

/** Half the kills come at any time of a build, half just after files began to move. */
async function killed(): Promise<boolean> {
  const state = join(site.root, '.tidings');
  await mkdir(state, { recursive: true });
  const build = site.start();
  const aimed = random() < 0.5;
  const delay = random() * (aimed ? 10 : duration);
  const watcher = watch(state, (_, name) => {
    if (!aimed || name !== 'journal.json') return;
    // Shorter than a timer can wait.
    const until = performance.now() + delay;
    while (performance.now() < until);
    build.kill();
  });
  if (!aimed) void setTimeout(delay).then(build.kill);
  const { signal } = await build.ended;
  watcher.close();
  return signal === 'SIGKILL';
}

/** What is wrong with what stands after a kill, as a reader could see it. */
function faults(files: ReadonlyMap<string, string>): string[] {
  const { A, B } = clean;
  const torn = [...files].filter(([file, text]) => text !== A.get(file) && text !== B.get(file));
  const lost = [...A.keys()].filter((file) => B.has(file) && !files.has(file));
  const pages = [...files.keys()].filter((file) => file.endsWith('.html'));
  // A new page that no page links to yet may wait for the other languages of itself.
  const { broken } = follow(files, ['index.html', ...pages.filter((file) => A.has(file) && B.has(file))]);
  return [...torn.map(([file]) => `torn: ${file}`), ...lost.map((file) => `missing: ${file}`), ...broken];
}

test(`a site survives ${kills} builds that are killed`, { timeout: 600_000 }, async () => {
  const told = { kills: 0, whileMoving: 0 };
  let version: Version = 'A';
  for (let attempt = 0; told.kills < kills && attempt < kills * 2; attempt++) {
    version = version === 'A' ? 'B' : 'A';
    await site.become(version);
    if (!(await killed())) continue;
    told.kills++;
    if (existsSync(join(site.root, '.tidings/journal.json'))) told.whileMoving++;
    const where = `seed ${seed}, kill ${told.kills}`;
    expect(faults(await site.files()), where).toEqual([]);

    // A build that nobody kills ends right, after one kill or after several.
    if (random() < 0.15 || told.kills === kills) {
      const { status, error } = await site.build();
      expect(status, error).toBe(0);
      expect(differences(await site.files(), clean[version]), where).toEqual([]);
    }
  }
  console.log(`survived ${told.kills} kills, ${told.whileMoving} of them while files were moving (seed ${seed})`);
  expect(told.kills).toBe(kills);
  expect(told.whileMoving).toBeGreaterThan(0);
});

function differences(files: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): string[] {
  const names = new Set([...files.keys(), ...wanted.keys()]);
  return [...names].filter((file) => files.get(file) !== wanted.get(file));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
