import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { digestFolder, folderDifferences } from './folder-digests.ts';
import type { FormatCosts } from './format-costs.ts';
import { type MeasuredSite, makeMeasuredSite } from './measured-site.ts';
import { type Runs, sections, shardOutputs } from './sections.ts';
import type { Size } from './size.ts';

export interface MeasureOptions {
  /** Names of sections. */
  chosen: readonly string[];
  runs: Runs;
  seed: number;
  cli: string;
  /** The archive and its outputs are left where they are. */
  keep: boolean;
  /** Told what is being done. */
  tell(doing: string): void;
}

export interface Measured {
  size: Size;
  documents: number;
  figures: readonly Figure[];
  /** What `formats` found; null where it was not asked for, or failed. */
  formats: FormatCosts | null;
  /** Sections that could not be measured, with the reason. */
  failures: readonly { section: string; reason: string }[];
  /** Files that differ from a clean full build, by output; null where nothing was built. */
  wrong: readonly { output: string; files: readonly string[] }[] | null;
}

/** Measures the chosen sections on a new archive, then compares what they built with a clean full build. */
export async function measureSize(size: Size, options: MeasureOptions): Promise<Measured> {
  const { chosen, runs, seed, cli, keep, tell } = options;
  const root = mkdtempSync(join(tmpdir(), 'tidings-bench-'));
  const failures: Measured['failures'][number][] = [];
  /** What came out; null for a failure, which is noted. */
  async function attempt<Result>(section: string, action: () => Promise<Result>): Promise<Result | null> {
    tell(section);
    try {
      return await action();
    } catch (error) {
      failures.push({ section, reason: error instanceof Error ? error.message : String(error) });
      return null;
    }
  }
  try {
    tell('archive');
    const site = makeMeasuredSite(root, size, { seed, cli });
    const known = Object.entries(sections).filter(([name]) => chosen.includes(name));
    const wantsFormats = chosen.includes('formats');
    const builds = wantsFormats || known.some(([name]) => name !== 'check');
    const figures: Figure[] = [];
    let stands = !builds || chosen.includes('first');
    for (const [name, measure] of known) {
      // A site that others can be built upon, where the last section left none.
      if (!stands && (await attempt('a build', () => site.build())) === null) break;
      const found = await attempt(name, () => measure(site, runs));
      figures.push(...(found ?? []));
      if (builds) stands = found !== null;
    }
    if (wantsFormats && !stands) stands = (await attempt('a build', () => site.build())) !== null;
    const formats = wantsFormats && stands ? await attempt('formats', () => site.formats()) : null;
    const wrong = builds ? await attempt('the same bytes', () => wrongOutputs(site)) : null;
    return { size, documents: site.documents, figures, formats, failures, wrong };
  } finally {
    if (keep) tell(`kept in ${root}`);
    else rmSync(root, { recursive: true, force: true });
  }
}

/** Compares every output with one that is built without any cache, at the same instant. */
async function wrongOutputs(site: MeasuredSite): Promise<NonNullable<Measured['wrong']>> {
  const clean = join(site.root, 'clean');
  await site.withoutCaches(() => site.build([], { out: clean }));
  const wanted = digestFolder(clean);
  const { one, merged } = shardOutputs(site);
  return [site.dist, one, merged]
    .filter((output) => existsSync(output))
    .map((output) => ({
      output: output.slice(site.root.length + 1),
      files: folderDifferences(digestFolder(output), wanted),
    }));
}
