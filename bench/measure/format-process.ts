/**
 * `node format-process.ts <root> <now>`: makes every output of a site that was built before, in one thread, and writes nothing. Prints
 * as JSON what each kind took (`FormatCosts`). A process of its own, so that no other measurement warms it up.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileTemplates } from '../../src/adapters/compile-templates.ts';
import { loadSite } from '../../src/adapters/load-site.ts';
import { painterOf } from '../../src/adapters/pictures/painter.ts';
import { contentOf } from '../../src/adapters/plan-files.ts';
import { planOutputs } from '../../src/core/plan/plan.ts';
import { allFiles } from '../../src/formats/all-files.ts';
import { withoutPartsForPrograms } from './carried-for-programs.ts';
import { type FormatCosts, FormatTally, stepFor } from './format-costs.ts';

/** Pages that are weighed: enough for a mean, and quick to compress. */
const weighed = 200;

const [root = '', now = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measure()));

async function measure(): Promise<FormatCosts> {
  const { world, replacedPages } = await loadSite({ root, now: Number(now) });
  if (world === null) throw new Error(`The site in ${root} can’t be built.`);
  const cacheDir = join(root, '.tidings/renderer');
  const renderer = await compileTemplates({ root, base: world.site.base, cacheDir, replacedPages });
  // Kept pictures would cost nothing.
  const makers = { renderer, paint: painterOf({ root, stateDir: null }) };

  const start = processorTime();
  const outputs = planOutputs(world, allFiles);
  for (const { own } of outputs) own();
  const planMilliseconds = processorTime() - start;

  const tally = new FormatTally();
  const pages = outputs.filter(({ is }) => is === 'page').length;
  const step = stepFor(pages, weighed);
  const carried = { pages: 0, gzip: 0, withoutGzip: 0 };
  let page = 0;
  for (const output of outputs) {
    const content = contentOf(output, world, makers);
    const before = processorTime();
    const made = Buffer.from(await content());
    tally.add(output.is === 'page' ? 'pages' : output.kind, made.length, processorTime() - before);
    if (output.is !== 'page' || page++ % step > 0) continue;
    carried.pages += 1;
    carried.gzip += gzipSync(made).length;
    carried.withoutGzip += gzipSync(withoutPartsForPrograms(made.toString())).length;
  }
  const { gzip, withoutGzip } = carried;
  return {
    kinds: tally.kinds(),
    planMilliseconds,
    carried: { pages: carried.pages, gzip: gzip / carried.pages, withoutGzip: withoutGzip / carried.pages },
  };
}

/** In milliseconds, of all threads. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
