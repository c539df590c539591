import type { PageFile } from './page-files.ts';
import type { Publication } from './publish-site.ts';
import { type OutputFile, type StagedFile, type StagePlaces, stageEach, stageOptions } from './stage-files.ts';
import type { StageJob } from './worker-tasks.ts';
import type { Workers } from './workers.ts';

/** How many pages a worker makes at a time. */
const portion = 100;
/** Fewer pages are made by one thread before others have started. */
const leastPages = 1_000;

/** Makes the files of a site; the pages among them by several threads where these are many. Gives them in their order. */
export async function stageSite(
  files: readonly OutputFile[],
  pages: readonly PageFile[],
  places: StagePlaces,
  publication: Publication,
): Promise<StagedFile[]> {
  const { pool, onStaged } = publication;
  const workers = pool.open(files.length >= leastPages);
  const options = stageOptions(places);
  if (workers === null) return (await stageEach(files, { ...options, onStaged })).flat();

  const names = new Set(pages.map(({ file }) => file));
  const [made, others] = [files.filter(({ file }) => names.has(file)), files.filter(({ file }) => !names.has(file))];
  const shared = await stageByAll(workers, made, places, publication);
  // Files that are copied come before the pages that link to them.
  return [...(await stageEach(others, options)), ...shared].flat();

  async function stageByAll(
    all: Workers,
    jobs: readonly OutputFile[],
    { outDir, stagingDir, compress }: StagePlaces,
    from: Publication,
  ) {
    const { root, stateDir, renderer, loaded, world } = from;
    const { site, entries, sitePages, now } = world;
    const settings = {
      root,
      stateDir,
      outDir,
      stagingDir,
      compress,
      rendererFolder: renderer.folder,
      site,
      entries,
      sitePages,
      now,
    };
    await all.prepare({ is: 'prepareStaging', settings, languageFiles: loaded.languageFiles });
    let done = 0;
    const answers = await all.share(
      jobs.map(({ file, key, isCompressed }): StageJob => ({ file, key, isCompressed })),
      portion,
      (own) => ({ is: 'stage', jobs: own }),
      (count) => {
        done += count;
        onStaged?.(done, files.length);
      },
    );
    return answers.flatMap((answer) => ('staged' in answer ? answer.staged : []));
  }
}
