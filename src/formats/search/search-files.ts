import type { Entry, EntryFacts } from '../../core/model.ts';
import { startOf } from '../../core/plan/archive.ts';
import { input } from '../../core/plan/page-inputs.ts';
import { periodsOf } from '../../core/plan/periods-of.ts';
import type { FilesOf, TextFile } from '../../core/plan/plain-file.ts';
import type { World } from '../../core/plan/world.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { SearchIndex } from '../../core/views/search-view.ts';
import { chunkJson } from './chunk-json.ts';
import { plainEntry } from './plain-entry.ts';

/** What the search page reads: the archive cut by time, so that a reader who looks for something recent loads little, too. */
export const searchFiles: FilesOf = (world, { all }, inputs) => {
  const periodOf = periodsOf(world.now, world.site.timeZones[0] ?? 'UTC');
  const chunks = Map.groupBy(all, (entry) => periodOf(startOf(entry)));
  const read = lastRead(world);
  const names = [...chunks.keys()].map((name) => `${name}.json`);
  return [
    ...[...chunks].map(
      ([name, entries]): TextFile => ({
        path: `search/${name}.json`,
        kind: 'searchChunk',
        mediaType: 'application/json',
        inputs: (locale) => inputs.list(entries, locale),
        state: () => inputs.state(entries, []),
        text: (context) => chunkJson(read(entries, context), world, context),
      }),
    ),
    {
      path: 'search/index.json',
      kind: 'searchIndex',
      mediaType: 'application/json',
      inputs: () => [input('the years and months that have entries', names)],
      text: () => `${JSON.stringify({ chunks: names } satisfies SearchIndex)}\n`,
    },
  ];
};

/** Reads entries, and keeps those of one file: its languages are made one after another, and reading takes most of the time. */
function lastRead(world: World): (wanted: readonly EntryFacts[], context: LocaleContext) => readonly Entry[] {
  let last: { wanted: readonly EntryFacts[]; entries: readonly Entry[] } | null = null;
  return (wanted, context) => {
    if (last?.wanted !== wanted) {
      // Never two years at once.
      last = null;
      last = { wanted, entries: wanted.map((facts) => plainEntry(world.whole(facts), context)) };
    }
    return last.entries;
  };
}
