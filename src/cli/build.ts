import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildSite } from '../adapters/build-site.ts';
import { compileProgram } from '../adapters/compile-program.ts';
import type { BuiltSite } from '../adapters/publish-site.ts';
import { isComplete } from '../core/survival/exception.ts';
import { jsonChanges } from '../formats/changes/json.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import { buildProgress } from './build-progress.ts';
import type { Command, OptionName, Options, Terminal } from './command.ts';
import { count } from './numbers.ts';
import { builtLine, dryRunText } from './tell-build.ts';
import { omissions, substitutions } from './tell-exceptions.ts';
import { explanationText } from './tell-explanation.ts';
import { weightsText } from './tell-weights.ts';

/** For `--strict` of the commands that build. */
export const strictHelp = 'write nothing when any file has an error';

/** The options of all commands that build. */
export const buildOptions = ['root', 'out', 'now', 'url', 'strict', 'full', 'compress'] as const satisfies OptionName[];

export const build: Command = {
  name: 'build',
  operands: null,
  summary: 'Bring dist/ up to date. A file with errors is left out, or stays as it was published last.',
  options: [...buildOptions, 'dry-run', 'explain', 'changes', 'shard', 'watch', 'weights'],
  optionHelp: { strict: strictHelp },
  async run(options, terminal) {
    if (options.watch) {
      const { watchAndBuild } = await import('./watch-build.ts');
      return await watchAndBuild(options, terminal, () => buildAndTell(options, terminal));
    }
    const told = await buildAndTell(options, terminal);
    await compileProgram(options.root);
    return told?.isComplete ? 0 : 1;
  },
};

/**
 * Builds, prints the findings and one line on what was built; null when nothing was written. It is not complete when
 * something that should be on the site is not there.
 */
export async function buildAndTell(
  options: Options,
  terminal: Terminal,
): Promise<(BuiltSite & { isComplete: boolean }) | null> {
  const { root, outDir, now, url, strict, full, dryRun, compress, shard } = options;
  const { out, error, colour, progress } = terminal;
  const start = performance.now();
  const result = await buildSite(
    { root, outDir, now: now(), strict, full, dryRun, compress, shard, ...(url === null ? {} : { url }) },
    buildProgress(terminal, () => performance.now()),
  ).finally(() => progress(null));
  const { errors, warnings, sources, exceptions, built } = result;
  if (errors.length > 0) error(`${prettyDiagnostics(errors, { sources, colour })}\n`);
  if (warnings > 0)
    error(`${count(warnings, 'warning')}: \`npx tidings check\` shows ${warnings === 1 ? 'it' : 'them'}.\n`);
  if (built === null) {
    error('Nothing was built; what stood before still stands.\n');
    return null;
  }
  if (options.explain !== null) out(explanationText(options.explain, built.explain(options.explain), dryRun));
  if (options.changes !== null) await writeFile(resolve(options.changes), jsonChanges(built));
  const end = exceptions.some(({ is, what }) => is === 'kept' || what === 'translation') ? '.' : '';
  const seconds = (performance.now() - start) / 1000;
  if (dryRun) out(dryRunText(built));
  else out(`${builtLine(built, seconds)}${end}${substitutions(exceptions)}\n${weightsText(built, options, terminal)}`);
  const missing = omissions(exceptions);
  if (missing !== null) error(`${missing}\n`);
  return { ...built, isComplete: isComplete(exceptions) };
}
