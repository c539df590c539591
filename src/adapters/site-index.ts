import { join } from 'node:path';
import type { EntryFacts, Instant } from '../core/model.ts';
import type { FileState } from './file-state.ts';
import { readSealed, removeUnfinished, writeSealed } from './sealed-file.ts';

/** What was found in the folders of entries when the site was published last. */
export type SiteIndex = ReadonlyMap<string, KnownFolder>;

/** A folder of which something was published. */
export interface KnownFolder {
  /** By file. */
  files: Readonly<Record<string, KnownFile>>;
  facts: EntryFacts;
  warnings: number;
  /** Null for a folder with errors, which is read anew each time. */
  judged: Judged | null;
}

export interface KnownFile {
  digest: string;
  /** Null when it may have changed since without a trace. */
  state: FileState | null;
}

/** The warnings hold while all of this does. */
export interface Judged {
  /** Digest of all that all folders are judged by. */
  environment: string;
  from: Instant;
  /** Not included; null for ever. */
  until: Instant | null;
  /** Folders that its links lead to. */
  links: readonly string[];
  /** A warning about a link suggests what stands in other folders: holds while these are the same. */
  folders: string | null;
}

/** Null when there is none, or none that can be trusted. */
export function readIndex(stateDir: string, version: string): SiteIndex | null {
  const [text] = readSealed(join(stateDir, 'index.json'), version, [0]) ?? [];
  return text === undefined ? null : new Map(Object.entries<KnownFolder>(JSON.parse(text)));
}

export function writeIndex(stateDir: string, version: string, index: SiteIndex): void {
  const path = join(stateDir, 'index.json');
  removeUnfinished(path);
  writeSealed(path, version, [JSON.stringify(Object.fromEntries(index))]);
}
