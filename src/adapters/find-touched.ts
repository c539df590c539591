import { join } from 'node:path';
import { fileState } from './file-state.ts';
import { readManifest } from './output-manifest.ts';
import type { StandingGroup } from './standing-group.ts';

/** What another hand may have changed in an output folder since it was built: the groups of its manifest with such a file. */
export function findTouched(stateDir: string, outDir: string): string[] {
  return touchedGroups(outDir, readManifest(stateDir, outDir).groups);
}

export function touchedGroups(outDir: string, groups: ReadonlyMap<string, StandingGroup>): string[] {
  const isTouched = ({ files }: StandingGroup) =>
    [...files].some(([file, { size, mtimeMs }]) => {
      const state = fileState(join(outDir, file));
      return state === null || state[0] !== size || state[1] !== mtimeMs;
    });
  return [...groups].filter(([, group]) => isTouched(group)).map(([path]) => path);
}
