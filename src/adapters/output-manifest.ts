import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a build wrote into an output folder: only these files are ever deleted. One manifest in `stateDir` serves all
 * output folders of a site.
 */
export interface OutputManifest {
  files: ReadonlySet<string>;
  /** Base path of the site as it was built; null before the first build. */
  base: string | null;
  /** Replaces what is known of this output folder, in one step. */
  save(next: { base: string; files: Iterable<string> }): Promise<void>;
}

interface Record {
  base: string;
  files: string[];
}

/** A manifest that is missing or can't be read lists nothing: then nothing is deleted. */
export async function openManifest(stateDir: string, outDir: string): Promise<OutputManifest> {
  const path = join(stateDir, 'outputs.json');
  const records = await readRecords(path);
  const record = records.get(outDir);
  return {
    files: new Set(record?.files.filter(isSafe)),
    base: record?.base ?? null,
    async save({ base, files }) {
      records.set(outDir, { base, files: [...files].sort() });
      const fresh = `${path}-${randomUUID()}`;
      await writeFile(fresh, `${JSON.stringify(Object.fromEntries(records), null, 1)}\n`);
      await rename(fresh, path);
    },
  };
}

/** A path below the output folder. A manifest edited by hand must not lead a deletion elsewhere. */
export function isSafe(file: unknown): file is string {
  return (
    typeof file === 'string' &&
    !file.includes('\\') &&
    file.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
  );
}

async function readRecords(path: string): Promise<Map<string, Record>> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
    return new Map(entries.filter((entry): entry is [string, Record] => isRecord(entry[1])));
  } catch {
    return new Map();
  }
}

function isRecord(value: unknown): value is Record {
  const { base, files } = (value ?? {}) as Partial<{ [key in keyof Record]: unknown }>;
  return typeof base === 'string' && Array.isArray(files);
}
