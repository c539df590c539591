import { type BuildCounts, buildSite } from '../adapters/build-site.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import type { Command, Options, Terminal } from './command.ts';

export const build: Command = {
  name: 'build',
  operands: null,
  summary: 'Build the site into dist/.',
  options: ['root', 'out', 'now', 'url'],
  run: async (options, terminal) => ((await buildAndTell(options, terminal)) === null ? 1 : 0),
};

/** Builds, prints the findings and one line on what was built; null when nothing was written. */
export async function buildAndTell(
  { root, outDir, now, url }: Options,
  { out, error, colour }: Terminal,
): Promise<BuildCounts | null> {
  const start = performance.now();
  const { diagnostics, sources, built } = await buildSite({
    root,
    outDir,
    now: now(),
    ...(url === null ? {} : { url }),
  });
  if (diagnostics.length > 0) error(`${prettyDiagnostics(diagnostics, { sources, colour })}\n`);
  if (built === null) error('Nothing was built; what stood before still stands.\n');
  else out(`${builtLine(built, (performance.now() - start) / 1000)}\n`);
  return built;
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
