import type { PlannedFile } from './plan-files.ts';
import type { Publication } from './publish-site.ts';
import { type OutputFile, type StagedFile, type StagePlaces, stageEach, stageOptions } from './stage-files.ts';
import type { StageJob } from './worker-tasks.ts';
import type { Workers } from './workers.ts';

/** How many outputs a worker makes at a time. */
const portion = 100;
/** Fewer files are made by one thread before others have started. */
const leastFiles = 1_000;

/** Makes the files of a site; those of the plan by several threads where they are many. Gives them in their order. */
export async function stageSite(
  files: readonly OutputFile[],
  planned: readonly PlannedFile[],
  places: StagePlaces,
  publication: Publication,
): Promise<StagedFile[]> {
  const { pool, onStaged } = publication;
  const workers = pool.open(files.length >= leastFiles);
  const options = stageOptions(places);
  if (workers === null) return (await stageEach(files, { ...options, onStaged })).flat();

  const names = new Set(planned.map(({ file }) => file));
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
