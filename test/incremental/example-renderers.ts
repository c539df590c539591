import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new folder with the templates that were compiled for the example site: at the root of a host, and in a subfolder. */
export function exampleRenderers(): string {
  const site = inject('exampleSite');
  if ('problem' in site) throw new Error(`The example site could not be built. ${site.problem}`);
  const folder = mkdtempSync(join(tmpdir(), 'tidings-renderers-'));
  for (const root of [site.root, site.basedRoot]) {
    cpSync(join(root, '.tidings/renderer'), folder, { recursive: true, preserveTimestamps: true });
  }
  return folder;
}
