import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite } from '../../src/adapters/build-site.ts';
import type { PageWeight } from '../../src/core/weight/page-weight.ts';

const project = dirname(dirname(import.meta.dirname));
/** Between the past and the upcoming entries of the example site, so that its home page shows both. */
const now = Date.UTC(2026, 10, 15, 12);

/** Builds the example site of this checkout somewhere else, and weighs the heaviest page of each kind. Rejects when it can't be built. */
export async function weighExample(): Promise<PageWeight[]> {
  const root = mkdtempSync(join(tmpdir(), 'tidings-weights-'));
  try {
    for (const folder of ['content', 'locales', 'public'])
      cpSync(join(project, folder), join(root, folder), { recursive: true });
    const { built, errors } = await buildSite({ root, outDir: join(root, 'dist'), now });
    if (built === null) throw new Error(`The example site can’t be built: ${errors[0]?.message}`);
    return built.weigh();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
