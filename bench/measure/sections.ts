import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addIncident, deleteIncident, type Edit, editTranslation, publishUpdate } from './edit-files.ts';
import type { Figure, Step } from './figure.ts';
import { countPages } from './folder-digests.ts';
import type { MeasuredSite } from './measured-site.ts';
import type { Cost } from './run-tidings.ts';

/** How often a step is run: those that go through the whole site, and the short ones. */
export interface Runs {
  long: number;
  short: number;
}

export type Section = (site: MeasuredSite, runs: Runs) => Promise<Figure[]>;

/** In the order in which they are run: each finds a site that stands, but for the first. */
export const sections: Readonly<Record<string, Section>> = {
  first: async (site, runs) => {
    const costs = await repeat(runs.long, async () => {
      site.tick();
      remove(site.dist, join(site.root, '.tidings'));
      return site.build();
    });
    return [figure(site, 'first', costs, countPages(site.dist))];
  },
  full: async (site, runs) => {
    const costs = await repeat(runs.long, async () => {
      site.tick();
      remove(site.dist);
      return site.build(['--full']);
    });
    return [figure(site, 'full', costs, countPages(site.dist))];
  },
  'no-change': incremental('no-change', () => {}),
  publish: incremental('publish', publishUpdate),
  translation: incremental('translation', editTranslation),
  'new-incident': incremental('new-incident', addIncident),
  'deleted-incident': incremental('deleted-incident', deleteIncident),
  check: async (site, runs) => {
    const cold = await repeat(runs.long, () => site.withoutCaches(() => site.check()));
    await site.check();
    const warm = await repeat(runs.short, () => site.check());
    return [figure(site, 'check-warm', warm, site.documents), figure(site, 'check-cold', cold, site.documents)];
  },
  shards,
};

function incremental(step: Step, edit: Edit): Section {
  return async (site, runs) => {
    const costs = await repeat(runs.short, async (number) => {
      site.tick();
      edit(site, site.now(), number);
      return site.build();
    });
    return [figure(site, step, costs, null)];
  };
}

/** Where `shards` leaves its outputs, to be compared with others. */
export function shardOutputs({ root }: Pick<MeasuredSite, 'root'>): { one: string; merged: string } {
  return { one: join(root, 'one'), merged: join(root, 'merged') };
}

/**
 * One process and two shards by turns, all into empty folders. Each shard has its own copy of the site, and this machine for
 * itself, as it has its own in CI: the slower of the two counts, then the merge.
 */
async function shards(site: MeasuredSite, runs: Runs): Promise<Figure[]> {
  const { one, merged } = shardOutputs(site);
  const machines = ['machine-1', 'machine-2'].map((name) => site.copy(name));
  const parts = machines.map((machine) => join(machine, 'part'));
  const half = (index: number, options: readonly string[]) =>
    site.build([...options, '--shard', `${index + 1}/${parts.length}`], {
      out: parts[index] ?? '',
      from: machines[index] ?? '',
    });
  // The templates are compiled before, as they are for the one process.
  for (const index of parts.keys()) await half(index, []);
  const [single, both, merging]: [Cost[], Cost[], Cost[]] = [[], [], []];
  for (let run = 0; run < runs.long; run += 1) {
    remove(one, merged, ...parts);
    single.push(await site.build(['--full'], { out: one }));
    const halves: Cost[] = [];
    for (const index of parts.keys()) halves.push(await half(index, ['--full']));
    const merge = await site.merge(parts, merged);
    both.push({
      seconds: Math.max(...halves.map(({ seconds }) => seconds)) + merge.seconds,
      megabytes: Math.max(...[...halves, merge].map(({ megabytes }) => megabytes)),
    });
    merging.push(merge);
  }
  remove(...machines);
  const pages = countPages(merged);
  return [
    figure(site, 'one', single, pages),
    figure(site, 'shards', both, pages),
    figure(site, 'merge', merging, null),
  ];
}

async function repeat(count: number, run: (number: number) => Promise<Cost>): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (let number = 1; number <= count; number += 1) costs.push(await run(number));
  return costs;
}

function figure({ size }: MeasuredSite, step: Step, costs: readonly Cost[], items: number | null): Figure {
  const [seconds, megabytes] = [costs.map((cost) => cost.seconds), costs.map((cost) => cost.megabytes)];
  return { step, size, seconds, megabytes, items };
}

function remove(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
