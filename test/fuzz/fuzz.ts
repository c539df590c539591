/**
 * A long run: `npm run fuzz -- --minutes 10 [--seed 1]`. The same seed gives the same texts in the same order. Each text
 * is judged in a thread of its own, so that one which never ends is found too.
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { judge, type Kind, kinds } from './judge.ts';
import { type BatchReport, batchTexts, judgeBatch, type Slow } from './judge-texts.ts';
import { minimise } from './minimise.ts';
import type { FuzzedText } from './texts.ts';

/** A text that is not judged by then is taken to hang. */
const patience = 60_000;
const printEvery = 10_000;
const maxFindings = 20;
/** For each finding. */
const minimising = 10_000;

interface Order {
  seed: number;
  known: Partial<Record<Kind, number>>;
}

if (isMainThread) await main();
else {
  const progress = new Int32Array(workerData as SharedArrayBuffer);
  parentPort?.on('message', ({ seed, known }: Order) => {
    parentPort?.postMessage(judgeBatch(seed, known, (index) => Atomics.store(progress, 0, index)));
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } });
  const minutes = Number(values.minutes);
  const first = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!(minutes > 0) || !Number.isSafeInteger(first)) {
    console.error('Usage: npm run fuzz -- [--minutes N] [--seed S]');
    process.exitCode = 2;
    return;
  }
  console.log(`Seed ${first}, ${minutes} minutes.`);
  const total = { texts: 0, accepted: 0 };
  const slowest: Partial<Record<Kind, Slow>> = {};
  const findings = new Map<string, FuzzedText>();
  const progress = new SharedArrayBuffer(4);
  const worker = new Worker(new URL(import.meta.url), { workerData: progress });
  const start = Date.now();
  let printed = start;

  for (let seed = first; Date.now() - start < minutes * 60_000 && findings.size < maxFindings; seed++) {
    const known = Object.fromEntries(Object.entries(slowest).map(([kind, { milliseconds }]) => [kind, milliseconds]));
    const report = await ask(worker, progress, { seed, known });
    if (!('texts' in report)) {
      console.log(`\nThis ${report.kind} is not done after ${patience / 1000} s:\n${JSON.stringify(report.text)}`);
      findings.set('hangs', report);
      break;
    }
    total.texts += report.texts;
    total.accepted += report.accepted;
    Object.assign(slowest, report.slowest);
    for (const { fault, ...text } of report.findings) {
      const name = nameOf(text.kind, fault);
      if (findings.has(name)) continue;
      findings.set(name, text);
      const fails = (shorter: string) =>
        judge(text.kind, shorter).faults.some((other) => nameOf(text.kind, other) === name);
      console.log(`\n${text.kind}: ${fault}`);
      const end = Date.now() + minimising;
      console.log(`${JSON.stringify(minimise(text.text, fails, () => Date.now() > end).slice(0, 3000))}\n`);
    }
    if (Date.now() - printed < printEvery) continue;
    printed = Date.now();
    console.log(line());
  }
  await worker.terminate();
  console.log(`\n${line()}`);
  for (const kind of kinds) {
    const { milliseconds = 0, text = '' } = slowest[kind] ?? {};
    const excerpt = JSON.stringify(text.length <= 200 ? text : `${text.slice(0, 100)} … ${text.slice(-100)}`);
    console.log(`${kind}: longest ${milliseconds.toFixed(0)} ms, ${text.length} characters: ${excerpt}`);
  }
  process.exitCode = findings.size > 0 ? 1 : 0;

  function line(): string {
    const longest = kinds.map((kind) => slowest[kind]?.milliseconds ?? 0).reduce((a, b) => Math.max(a, b));
    const { texts, accepted } = total;
    const seconds = Math.round((Date.now() - start) / 1000);
    return `${seconds} s: ${texts} texts, ${accepted} accepted, ${texts - accepted} refused, ${findings.size} findings, longest ${longest.toFixed(0)} ms`;
  }
}

/** The report of a batch, or the text at which it hangs. */
function ask(worker: Worker, progress: SharedArrayBuffer, order: Order): Promise<BatchReport | FuzzedText> {
  const index = new Int32Array(progress);
  Atomics.store(index, 0, -1);
  return new Promise((resolve, reject) => {
    let last = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(index, 0);
      const hanging = now === last && now >= 0 ? batchTexts(order.seed)[now] : undefined;
      last = now;
      if (hanging !== undefined) settle(() => resolve(hanging));
    }, patience);
    const settle = (then: () => void) => {
      clearInterval(watch);
      worker.removeAllListeners('message').removeAllListeners('error');
      then();
    };
    worker.on('message', (report: BatchReport) => settle(() => resolve(report)));
    worker.on('error', (error) => settle(() => reject(error)));
    worker.postMessage(order);
  });
}

/** Faults of the same kind count once: what depends on the text is left out of the name. */
function nameOf(kind: Kind, fault: string): string {
  return `${kind}: ${fault.replaceAll(/update:[\w:-]+Z|"[^"]*"|\d+/g, '…').slice(0, 200)}`;
}
