import { type BuildCounts, buildSite } from '../adapters/build-site.ts';
import { isComplete } from '../core/survival/exception.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import type { Command, Options, Terminal } from './command.ts';
import { omissions, substitutions } from './tell-exceptions.ts';

/** For `--strict` of the commands that build. */
export const strictHelp = 'write nothing when any file has an error';

export const build: Command = {
  name: 'build',
  operands: null,
  summary: 'Build the site into dist/. A file with errors is left out, or stays as it was published last.',
  options: ['root', 'out', 'now', 'url', 'strict'],
  optionHelp: { strict: strictHelp },
  async run(options, terminal) {
    const told = await buildAndTell(options, terminal);
    return told?.isComplete ? 0 : 1;
  },
};

/**
 * Builds, prints the findings and one line on what was built; null when nothing was written. It is not complete when
 * something that should be on the site is not there.
 */
export async function buildAndTell(
  { root, outDir, now, url, strict }: Options,
  { out, error, colour }: Terminal,
): Promise<(BuildCounts & { isComplete: boolean }) | null> {
  const start = performance.now();
  const { diagnostics, sources, exceptions, built } = await buildSite({
    root,
    outDir,
    now: now(),
    strict,
    ...(url === null ? {} : { url }),
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) error(`${prettyDiagnostics(errors, { sources, colour })}\n`);
  const warnings = diagnostics.length - errors.length;
  if (warnings > 0)
    error(`${count(warnings, 'warning')}: \`npx tidings check\` shows ${warnings === 1 ? 'it' : 'them'}.\n`);
  if (built === null) {
    error('Nothing was built; what stood before still stands.\n');
    return null;
  }
  const end = exceptions.some(({ is, what }) => is === 'kept' || what === 'translation') ? '.' : '';
  const seconds = (performance.now() - start) / 1000;
  out(`${builtLine(built, seconds)}${end}${substitutions(exceptions)}\n`);
  const missing = omissions(exceptions);
  if (missing !== null) error(`${missing}\n`);
  return { ...built, isComplete: isComplete(exceptions) };
}

/** `Built 9 incidents and 3 maintenances in 3 languages: 123 pages in 1.9 s` */
export function builtLine(counts: Omit<BuildCounts, 'base' | 'removed'>, seconds: number): string {
  const { incidents, maintenances, languages, pages } = counts;
  const entries = `${count(incidents, 'incident')} and ${count(maintenances, 'maintenance')}`;
  return `Built ${entries} in ${count(languages, 'language')}: ${count(pages, 'page')} in ${seconds.toFixed(1)} s`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
