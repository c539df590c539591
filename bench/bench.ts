/** Builds and checks a generated archive and prints what it costs. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateArchive } from './generate-archive.ts';

const packageRoot = dirname(import.meta.dirname);
const now = '2026-11-15T12:00Z';

interface Cost {
  seconds: number;
  megabytes: number;
}

/** One build in a process of its own. Rejects with its output when it fails. */
function build(root: string): Promise<Cost> {
  return measure(root, ['build', '--root', root, '--out', join(root, 'dist'), '--now', now]);
}

async function measure(root: string, command: string[]): Promise<Cost> {
  const report = join(root, 'memory.txt');
  const start = performance.now();
  await run(
    ['--import', join(import.meta.dirname, 'report-memory.ts'), join(packageRoot, 'src/cli/tidings.mjs'), ...command],
    { TIDINGS_BENCH_REPORT: report },
  );
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: Number(await readFile(report, 'utf8')) / 1024 };
}

function run(parameters: string[], environment: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { env: { ...process.env, ...environment } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(output))));
  });
}

async function countPages(folder: string): Promise<number> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const { values } = parseArgs({
  options: {
    incidents: { type: 'string', default: '1000' },
    locales: { type: 'string', default: '3' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const [incidents, locales, runs, seed] = [values.incidents, values.locales, values.runs, values.seed].map(Number);
const root = await mkdtemp(join(tmpdir(), 'tidings-bench-'));

try {
  await generateArchive({ seed: seed ?? 1, incidents: incidents ?? 0, locales: locales ?? 0, root });
  const { model } = cpus()[0] ?? { model: 'unknown processor' };
  console.log(`${(incidents ?? 0) * (locales ?? 0)} documents: ${incidents} incidents in ${locales} languages`);
  console.log(`Node ${process.version}, ${cpus().length} × ${model.trim()}\n`);

  const cold = await build(root);
  const pages = await countPages(join(root, 'dist'));
  const show = (name: string, { seconds, megabytes }: Cost) => {
    const perPage = ((seconds * 1000) / pages).toFixed(2);
    const cells = [`${seconds.toFixed(2)} s`, `${megabytes.toFixed(0)} MB`, `${pages} pages`, `${perPage} ms a page`];
    console.log([name.padEnd(38), ...cells.map((cell) => cell.padStart(17))].join(''));
  };
  show('first build, templates compiled too', cold);

  const warm: Cost[] = [];
  for (let index = 0; index < (runs ?? 0); index += 1) {
    await rm(join(root, 'dist'), { recursive: true });
    warm.push(await build(root));
  }
  const costs = { seconds: median(warm.map((c) => c.seconds)), megabytes: median(warm.map((c) => c.megabytes)) };
  if (warm.length > 0) show(`full build, median of ${warm.length}`, costs);

  const checks: Cost[] = [];
  for (let index = 0; index < (runs ?? 0); index += 1) {
    checks.push(await measure(root, ['check', '--root', root, '--now', now]));
  }
  const seconds = median(checks.map((cost) => cost.seconds));
  const megabytes = median(checks.map((cost) => cost.megabytes));
  const perDocument = ((seconds * 1000) / ((incidents ?? 0) * (locales ?? 0))).toFixed(2);
  if (checks.length > 0) {
    const cells = [`${seconds.toFixed(2)} s`, `${megabytes.toFixed(0)} MB`, '', `${perDocument} ms a document`];
    console.log([`check, median of ${checks.length}`.padEnd(38), ...cells.map((cell) => cell.padStart(17))].join(''));
  }
} finally {
  if (values.keep) console.log(`\nKept in ${root}`);
  else await rm(root, { recursive: true, force: true });
}
