import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatAt } from '../src/core/content/instant.ts';
import { archiveNow } from './archive/plan-starts.ts';
import { generateArchive } from './generate-archive.ts';
import { runTidings } from './measure/run-tidings.ts';

const cli = join(dirname(import.meta.dirname), 'src/cli/tidings.mjs');

test.each([1, 40])('an archive of %i entries has no findings but translations that lag behind', async (entries) => {
  const root = mkdtempSync(join(tmpdir(), 'tidings-archive-'));
  try {
    generateArchive({ seed: 3, entries, locales: 12, root });
    const args = ['check', '--root', root, '--now', formatAt(archiveNow), '--format', 'json'];
    const found: { ruleId: string }[] = JSON.parse((await runTidings(cli, args)).output).diagnostics;
    const meant = ['translation-missing', 'translation-outdated', 'translation-part-missing'];
    expect(found.filter(({ ruleId }) => !meant.includes(ruleId))).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test.each([
  [{ entries: 0, locales: 3 }, 'at least one entry, not 0'],
  [{ entries: 5, locales: 13 }, '1 to 12 languages, not 13'],
])('an archive of no such size is refused: %o', (size, message) => {
  expect(() => generateArchive({ seed: 1, root: '/nowhere', ...size })).toThrow(message);
});
