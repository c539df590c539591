import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyMemory } from './plan-files.ts';
import { readSealed, removeUnfinished, textDigest, writeSealed } from './sealed-file.ts';
import { openGroup, type StandingFile, type StandingGroup, standingGroup } from './standing-group.ts';

/** What builds wrote into an output folder: only these files are ever deleted. */
export interface OutputManifest extends KeyMemory {
  /** Base path of the site as it was built; null before the first build. */
  base: string | null;
  /** By the path of the page or file that they are of; under `ofNoGroup` those that are of none. */
  groups: ReadonlyMap<string, StandingGroup>;
  /** The builds that wrote these files. */
  builds: ReadonlyMap<number, PastBuild>;
}

export interface PastBuild {
  at: string;
  /** Names of the inputs that had changed; null when all pages were made anew. */
  changed: readonly string[] | null;
}

/** No path of the plan has a space. */
export const ofNoGroup = ' ';

const version = 'outputs-3';

export const emptyManifest: OutputManifest = {
  base: null,
  groups: new Map(),
  builds: new Map(),
  environment: '',
  inputs: new Map(),
};

/** Of this output folder; empty when there is none that can be trusted: then nothing is deleted, and all is compared. */
export function readManifest(stateDir: string, outDir: string): OutputManifest {
  const lines = readSealed(pathOf(stateDir, outDir), version, [0, 1, 2]);
  if (lines === null) return emptyManifest;
  const [head, inputs, groups] = lines.map((line) => JSON.parse(line));
  return {
    base: head.base,
    builds: new Map(head.builds),
    environment: head.environment,
    inputs: new Map(Object.entries<string[]>(inputs).map(([name, values]) => [name, new Set(values)])),
    groups: new Map(
      (groups as [string, string, string][]).map(([path, state, packed]) => [path, openGroup(path, state, packed)]),
    ),
  };
}

/** All files, of whatever group. */
export function filesIn({ groups }: Pick<OutputManifest, 'groups'>): Map<string, StandingFile> {
  return new Map([...groups.values()].flatMap(({ files }) => [...files]));
}

/** A file as it was put in place; one that a build could not account for is of no group. */
export function formerFile(
  { groups }: Pick<OutputManifest, 'groups'>,
  file: string,
  group: string,
): StandingFile | undefined {
  return groups.get(group)?.files.get(file) ?? groups.get(ofNoGroup)?.files.get(file);
}

/** In bytes; 0 where there is none. */
export function manifestSize(stateDir: string, outDir: string): number {
  return statSync(pathOf(stateDir, outDir), { throwIfNoEntry: false })?.size ?? 0;
}

/** Base path of the site in the folder; null when none was built. */
export function readBase(stateDir: string, outDir: string): string | null {
  const [head] = readSealed(pathOf(stateDir, outDir), version, [0]) ?? [];
  return head === undefined ? null : JSON.parse(head).base;
}

/** Replaces what is known of the folder, in one step. */
export function writeManifest(stateDir: string, outDir: string, manifest: OutputManifest): void {
  const { base, environment, groups } = manifest;
  const builds = manifest.builds.size % tidyEvery === 0 ? usedBuilds(manifest) : manifest.builds;
  const inputs = Object.fromEntries([...manifest.inputs].map(([name, values]) => [name, [...values]]));
  const rows = [...groups].map(([path, { state, packed }]) => [path, state, packed]);
  const values = [{ outDir, base, environment, builds: [...builds] }, inputs, rows];
  const path = pathOf(stateDir, outDir);
  removeUnfinished(path);
  writeSealed(
    path,
    version,
    values.map((value) => JSON.stringify(value)),
  );
}

/** How many builds are remembered until it is found out which of them wrote nothing that still stands: all files have to be asked. */
const tidyEvery = 50;

function usedBuilds(manifest: OutputManifest): Map<number, PastBuild> {
  const used = new Set([...filesIn(manifest).values()].map(({ build }) => build));
  return new Map([...manifest.builds].filter(([build]) => used.has(build)));
}

/**
 * What is known when files were moved by a build that then could not say what they were made of: their names alone. No group that
 * had one of them is known any more to be whole.
 */
export function withMoves(
  manifest: OutputManifest,
  { moves, removals }: { moves: readonly string[]; removals: readonly string[] },
): OutputManifest {
  const gone = new Set([...moves, ...removals]);
  const nothing = { key: '', digest: '', size: -1, mtimeMs: 0, build: 0 };
  const groups = new Map(
    [...manifest.groups].map(([path, group]): [string, StandingGroup] => {
      const left = new Map([...group.files].filter(([file]) => !gone.has(file)));
      return [path, left.size === group.files.size ? group : standingGroup(path, '', left)];
    }),
  );
  const loose = new Map([...(groups.get(ofNoGroup)?.files ?? []), ...moves.map((file) => [file, nothing] as const)]);
  return { ...manifest, groups: new Map([...groups, ...looseGroup(loose)]) };
}

/** Files of no group. */
export function looseGroup(files: ReadonlyMap<string, StandingFile>): Map<string, StandingGroup> {
  return new Map(files.size === 0 ? [] : [[ofNoGroup, standingGroup(ofNoGroup, '', files)]]);
}

function pathOf(stateDir: string, outDir: string): string {
  return join(stateDir, 'outputs', `${textDigest(outDir).slice(0, 16)}.json`);
}
