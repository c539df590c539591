import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a site a folder of compiled templates that others have, too: compiling them takes longer than all the rest. */
export function lendRenderers(renderers: string, stateDir: string): void {
  const own = join(stateDir, 'renderer');
  mkdirSync(stateDir, { recursive: true });
  if (lstatSync(own, { throwIfNoEntry: false }) === undefined) symlinkSync(renderers, own);
}
