import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { formatAt } from '../../src/core/content/instant.ts';
import type { Instant, Locale } from '../../src/core/model.ts';
import { languages } from '../archive/languages.ts';
import { archiveNow } from '../archive/plan-starts.ts';
import { generateArchive } from '../generate-archive.ts';
import type { FormatCosts } from './format-costs.ts';
import { type Cost, runTidings } from './run-tidings.ts';
import type { Size } from './size.ts';

/** A generated archive, and what one can do with it. */
export interface MeasuredSite {
  root: string;
  size: Size;
  locales: readonly Locale[];
  documents: number;
  /** The standing output. */
  dist: string;
  now(): Instant;
  /** Half a minute goes by: nobody builds twice in the same instant. */
  tick(): void;
  /** A build of the site as it is now, into `dist` unless `out` names another folder; of a copy of it where `from` is one. */
  build(options?: readonly string[], folders?: { out?: string; from?: string }): Promise<Cost>;
  check(): Promise<Cost>;
  /** What the files for programs cost beside pages, once a build has left its caches; of this checkout, whatever `cli` is. */
  formats(): Promise<FormatCosts>;
  merge(parts: readonly string[], out: string): Promise<Cost>;
  /** A copy of what people wrote, as on another machine; `name` is that of its folder, which is given. */
  copy(name: string): string;
  /** Does something as if nothing had ever been built; then all caches are again as they were. */
  withoutCaches<Result>(action: () => Promise<Result>): Promise<Result>;
}

/** `root` is an empty folder, `cli` the path of the `tidings.mjs` that is measured. */
export function makeMeasuredSite(root: string, size: Size, { seed, cli }: { seed: number; cli: string }): MeasuredSite {
  const { entries, locales } = size;
  const localesFolder = join(cli, '../../../locales');
  const { documents } = generateArchive({ seed, entries, locales, root, localesFolder });
  const [dist, state, aside] = ['dist', '.tidings', '.tidings-aside'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  let now = archiveNow;
  const present = () => ['--now', formatAt(now)];
  return {
    root,
    size,
    documents,
    dist,
    locales: languages.slice(0, size.locales).map(({ lang }) => lang),
    now: () => now,
    tick: () => void (now += 30_000),
    build: (options = [], { out = dist, from = root } = {}) =>
      runTidings(cli, ['build', ...options, '--root', from, '--out', out, ...present()]),
    check: () => runTidings(cli, ['check', '--root', root, ...present()]),
    async formats() {
      const { output } = await runTidings(join(import.meta.dirname, 'format-process.ts'), [root, String(now)]);
      return JSON.parse(output);
    },
    merge: (parts, out) => runTidings(cli, ['merge', ...parts, '--out', out]),
    copy(name) {
      const target = join(root, name);
      for (const folder of ['content', 'locales'])
        cpSync(join(root, folder), join(target, folder), { recursive: true });
      return target;
    },
    async withoutCaches(action) {
      if (existsSync(state)) renameSync(state, aside);
      try {
        return await action();
      } finally {
        rmSync(state, { recursive: true, force: true });
        if (existsSync(aside)) renameSync(aside, state);
      }
    },
  };
}
