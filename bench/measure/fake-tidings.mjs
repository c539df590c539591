// For tests of the measurements: a `tidings` that takes no time. A page of a document is its text in capitals. Beside
// `.tidings`, which every build leaves, a file `forgetful` makes it forget pages, as a faulty incremental build would.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const names = ['root', 'out', 'now', 'shard'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])), full: { type: 'boolean' } },
});
const [command, ...parts] = positionals;
const { root = '', out = '', shard = '1/1' } = values;

if (existsSync(join(import.meta.dirname, `no-${command}`))) {
  process.stderr.write(`There is no command “${command}”.\n`);
  process.exit(2);
}
if (command === 'build') build();
if (command === 'merge') for (const part of parts) copy(part, filesIn(part), (text) => text);

function build() {
  const state = join(root, '.tidings');
  const isForgetful = existsSync(join(import.meta.dirname, 'forgetful')) && existsSync(state) && !values.full;
  const [number, count] = shard.split('/').map(Number);
  const files = filesIn(join(root, 'content')).filter((_, index) => index % count === number - 1);
  if (isForgetful) return;
  rmSync(out, { recursive: true, force: true });
  copy(join(root, 'content'), files, (text) => text.toUpperCase());
  mkdirSync(state, { recursive: true });
}

function copy(from, files, change) {
  for (const file of files) {
    const target = join(out, file.replace(/\.mdx$/, '.html'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, change(readFileSync(join(from, file), 'utf8')));
  }
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
