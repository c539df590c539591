import { join } from 'node:path';
import { type FormerKeys, type KeyMemory, keyLength } from './plan-files.ts';
import { readSealed, removeUnfinished, textDigest, writeSealed } from './sealed-file.ts';

/** What builds wrote into an output folder: only these files are ever deleted. */
export interface OutputManifest extends KeyMemory {
  /** Base path of the site as it was built; null before the first build. */
  base: string | null;
  files: ReadonlyMap<string, StandingFile>;
  /** The builds that wrote these files. */
  builds: ReadonlyMap<number, PastBuild>;
}

/** A file as it was put in place. */
export interface StandingFile {
  /** Digest of all that it was made of; empty when that is not known. */
  key: string;
  digest: string;
  size: number;
  mtimeMs: number;
  /** Number of the build that wrote it. */
  build: number;
}

export interface PastBuild {
  at: string;
  /** Names of the inputs that had changed; null when all pages were made anew. */
  changed: readonly string[] | null;
}

const version = 'outputs-2';

export const emptyManifest: OutputManifest = {
  base: null,
  files: new Map(),
  builds: new Map(),
  environment: '',
  states: new Map(),
  inputs: new Map(),
};

type Row = [file: string, key: string, digest: string, size: number, mtimeMs: number, build: number];

/** Of this output folder; empty when there is none that can be trusted: then nothing is deleted, and all is compared. */
export function readManifest(stateDir: string, outDir: string): OutputManifest {
  const lines = readSealed(pathOf(stateDir, outDir), version, [0, 1, 2, 3]);
  if (lines === null) return emptyManifest;
  const [head, rows, states, inputs] = lines.map((line) => JSON.parse(line));
  const files = (rows as Row[]).filter(([file]) => isSafe(file));
  return {
    base: head.base,
    files: new Map(
      files.map(([file, key, digest, size, mtimeMs, build]) => [file, { key, digest, size, mtimeMs, build }]),
    ),
    builds: new Map(head.builds),
    environment: head.environment,
    states: new Map(Object.entries(states)),
    inputs: new Map(Object.entries<string[]>(inputs).map(([name, values]) => [name, new Set(values)])),
  };
}

/** The keys of the files, as `planFiles` wants them. */
export function formerKeys({ files, ...memory }: OutputManifest): FormerKeys {
  return {
    ...memory,
    keyOf(file) {
      const { key = '' } = files.get(file) ?? {};
      // Compressed files have a sign behind it.
      return key === '' ? null : key.slice(0, keyLength);
    },
  };
}

/** Base path of the site in the folder; null when none was built. */
export function readBase(stateDir: string, outDir: string): string | null {
  const [head] = readSealed(pathOf(stateDir, outDir), version, [0]) ?? [];
  return head === undefined ? null : JSON.parse(head).base;
}

/** Replaces what is known of the folder, in one step. */
export function writeManifest(stateDir: string, outDir: string, manifest: OutputManifest): void {
  const rows = [...manifest.files].map(
    ([file, { key, digest, size, mtimeMs, build }]): Row => [file, key, digest, size, mtimeMs, build],
  );
  const used = new Set(rows.map(([, , , , , build]) => build));
  const builds = [...manifest.builds].filter(([build]) => used.has(build));
  const { base, environment, states } = manifest;
  const inputs = [...manifest.inputs].map(([name, values]) => [name, [...values]]);
  const values = [{ outDir, base, environment, builds }, rows, Object.fromEntries(states), Object.fromEntries(inputs)];
  const path = pathOf(stateDir, outDir);
  removeUnfinished(path);
  writeSealed(
    path,
    version,
    values.map((value) => JSON.stringify(value)),
  );
}

/** A path below the output folder. A manifest edited by hand must not lead a deletion elsewhere. */
export function isSafe(file: unknown): file is string {
  return (
    typeof file === 'string' &&
    !file.includes('\\') &&
    !file.includes('//') &&
    !/^\/|\/$|^$/.test(file) &&
    !/(?:^|\/)\.\.?(?:\/|$)/.test(file)
  );
}

function pathOf(stateDir: string, outDir: string): string {
  return join(stateDir, 'outputs', `${textDigest(outDir).slice(0, 16)}.json`);
}
