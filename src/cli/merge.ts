import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mergeParts } from '../adapters/merge-parts.ts';
import { jsonChanges } from '../formats/changes/json.ts';
import type { Command } from './command.ts';
import { count, number } from './numbers.ts';

export const merge: Command = {
  name: 'merge',
  operands: '<folder…>',
  summary: 'Put together the parts of a site that were built with --shard.',
  options: ['root', 'out', 'changes'],
  optionHelp: { root: 'folder for the caches in .tidings/ (default: the current one)' },
  async run({ root, outDir, operands, changes }, { out }) {
    const start = performance.now();
    const merged = await mergeParts({ root, outDir, parts: operands });
    if (changes !== null) await writeFile(resolve(changes), jsonChanges(merged));
    const { pages, added, changed, removed } = merged;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const written = `${number(added.length + changed.length)} written, ${number(removed.length)} removed`;
    out(`Merged ${count(operands.length, 'part')}: ${count(pages, 'page')}, ${written}, ${seconds} s\n`);
    return 0;
  },
};
