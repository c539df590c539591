import { startOf } from '../../core/plan/archive.ts';
import { input } from '../../core/plan/page-inputs.ts';
import type { FilesOf, PlainFile } from '../../core/plan/plain-file.ts';
import { monthOf, yearOf } from '../../core/time/zone.ts';
import type { SearchIndex } from '../../core/views/search-view.ts';
import { chunkJson } from './chunk-json.ts';

/**
 * What the search page reads: the archive cut by time, so that publishing makes anew one small file, and a reader who looks for
 * something recent loads little. This year is cut into months, every other year is one file.
 */
export const searchFiles: FilesOf = (world, { all }, inputs) => {
  const zone = world.site.timeZones[0] ?? 'UTC';
  const thisYear = yearOf(world.now, zone);
  const chunks = Map.groupBy(all, (entry) => {
    const month = monthOf(startOf(entry), zone);
    return month.startsWith(thisYear) ? month : month.slice(0, -3);
  });
  const names = [...chunks.keys()].map((name) => `${name}.json`);
  return [
    ...[...chunks].map(
      ([name, entries]): PlainFile => ({
        path: `search/${name}.json`,
        kind: 'searchChunk',
        mediaType: 'application/json',
        inputs: (locale) => inputs.list(entries, locale),
        text: (context) => chunkJson(entries.values().map(world.whole), world, context),
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
