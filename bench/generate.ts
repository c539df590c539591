/** `node bench/generate.ts FOLDER --entries 100 --locales 3 --seed 1`: writes an archive into an empty folder. */
import { parseArgs } from 'node:util';
import { archiveNow } from './archive/plan-starts.ts';
import { generateArchive } from './generate-archive.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    entries: { type: 'string', default: '100' },
    locales: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const [root] = positionals;
if (root === undefined) throw new Error('Write where the archive shall go: node bench/generate.ts FOLDER');
const { documents } = generateArchive({
  root,
  entries: Number(values.entries),
  locales: Number(values.locales),
  seed: Number(values.seed),
});
process.stdout.write(`${documents} files. Its present is --now ${new Date(archiveNow).toISOString().slice(0, 16)}Z\n`);
