/** Measures Tidings on generated archives. See README.md. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exceeded } from '../src/core/weight/page-weight.ts';
import { weightsTable } from '../src/formats/weights/pretty.ts';
import { formatTable } from './measure/format-table.ts';
import { type Measured, measureSize } from './measure/measure-size.ts';
import { grouped, missedBudgets, ratioTable, sizeTable } from './measure/report-tables.ts';
import { runTidings } from './measure/run-tidings.ts';
import { sections } from './measure/sections.ts';
import { parseSize } from './measure/size.ts';
import { markdownTable, type Table, textTable } from './measure/table.ts';
import { weighExample } from './measure/weigh-example.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '3000,12000,36000' },
    runs: { type: 'string', default: '5' },
    'long-runs': { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    tidings: { type: 'string', default: join(dirname(import.meta.dirname), 'src/cli/tidings.mjs') },
    markdown: { type: 'boolean', default: false },
    assert: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
/** Beyond the sizes of the budgets, what takes long or much room is measured when it is asked for. */
const ofHugeSizes = ['first', 'no-change', 'publish'];
const print = (text: string) => process.stdout.write(`${text}\n\n`);
const show = (table: Table) => print(values.markdown ? markdownTable(table) : textTable(table));

process.exitCode = await bench();

async function bench(): Promise<number> {
  const known = [...Object.keys(sections), 'formats', 'weights'];
  const unknown = positionals.find((name) => !known.includes(name));
  const sizes = values.sizes.split(',').map((text) => parseSize(text.trim()));
  const [short, long, seed] = [values.runs, values['long-runs'], values.seed].map(Number);
  if (unknown !== undefined) return refuse(`There is no section “${unknown}”, but ${known.join(', ')}.`);
  if (sizes.includes(null)) return refuse(`--sizes can’t be “${values.sizes}”. Write numbers of pages, or 1000x3.`);
  if (!isCount(short) || !isCount(long) || !isCount(seed)) return refuse('--runs, --long-runs and --seed are numbers.');

  const isHeavy = (positionals.length === 0 || positionals.includes('weights')) && (await weigh());
  if (positionals.length > 0 && positionals.every((name) => name === 'weights')) return isHeavy ? 1 : 0;

  print(machine());
  await bundleProgram(resolve(values.tidings));
  const all: Measured[] = [];
  for (const size of sizes) {
    if (size === null) continue;
    const isHuge = size.pages > 36_000;
    const usual = isHuge ? ofHugeSizes : [...Object.keys(sections), 'formats'];
    const measured = await measureSize(size, {
      chosen: positionals.length > 0 ? positionals : usual,
      runs: { short, long: isHuge ? 1 : long },
      seed,
      cli: resolve(values.tidings),
      keep: values.keep,
      tell: (doing) => process.stderr.write(`${grouped(size.pages)} pages: ${doing}\n`),
    });
    all.push(measured);
    report(measured);
  }
  const figures = all.flatMap((measured) => measured.figures);
  const ratios = ratioTable(figures);
  if (ratios.rows.length > 0) show(ratios);
  const missed = missedBudgets(figures);
  if (missed.length > 0) print(['Missed budgets:', ...missed.map((line) => `- ${line}`)].join('\n'));
  const isWrong = all.some(
    ({ failures, wrong }) => failures.length > 0 || wrong?.some(({ files }) => files.length > 0),
  );
  return isWrong || isHeavy || (values.assert && missed.length > 0) ? 1 : 0;
}

/** Shows what the pages of the example site weigh. True when one is more than it may be: that depends on no machine. */
async function weigh(): Promise<boolean> {
  const weights = await weighExample();
  print(weightsTable(weights).trimEnd());
  return weights.some((weight) => exceeded(weight).length > 0);
}

function report(measured: Measured): void {
  if (measured.figures.length > 0) show(sizeTable(measured, measured.figures));
  if (measured.formats !== null) show(formatTable(measured.size, measured.formats));
  for (const { section, reason } of measured.failures) print(`Not measured: ${section}. ${reason}`);
  for (const { output, files } of measured.wrong ?? []) {
    if (files.length === 0) print(`${output}: same bytes as a clean full build`);
    else print([`${output}: WRONG BYTES in ${grouped(files.length)} files`, ...files.slice(0, 10)].join('\n  '));
  }
}

/** A build of the program's own site leaves the program in one piece, as it is for those who publish from its repository. */
async function bundleProgram(cli: string): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'tidings-bench-own-'));
  try {
    await runTidings(cli, ['build', '--root', resolve(cli, '../../..'), '--out', out]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = (totalmem() / 1e9).toFixed(0);
  return `${availableParallelism()} × ${model}, ${memory} GB, Node ${process.version}, ${process.platform} ${process.arch}`;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1;
}
