import { freeMemory } from './free-memory.ts';
import { painterOf } from './pictures/painter.ts';
import { contentOf, type PlannedFile } from './plan-files.ts';
import type { Publication } from './publish-site.ts';
import { type OutputFile, type StagedFile, type StagePlaces, stageEach, stageOptions } from './stage-files.ts';
import type { StageJob } from './worker-tasks.ts';
import type { Workers } from './workers.ts';

/** How many outputs a worker makes at a time, at least, and where no page comes among them. */
const portion = 100;
const most = 300;
/** Fewer files are made by one thread before others have started. */
const leastFiles = 1_000;

/** Makes the files of a site; those of the plan by several threads where they are many. Gives them in their order. */
export async function stageSite(
  plain: readonly OutputFile[],
  planned: readonly PlannedFile[],
  places: StagePlaces,
  publication: Publication,
): Promise<StagedFile[]> {
  const { pool, onStaged } = publication;
  const workers = pool.open(plain.length + planned.length >= leastFiles);
  const options = stageOptions(places);
  // Files that are copied come before the pages that link to them.
  const copied = await stageEach(plain, options);
  const made = workers ? await stageByAll(workers, planned, places, publication) : await stageHere();
  return [...copied, ...made].flat();

  async function stageHere(): Promise<StagedFile[][]> {
    const { root, stateDir, dryRun, world, renderer, second } = publication;
    const drawn = { root, stateDir: dryRun ? null : stateDir };
    const makers = { renderer, paint: second?.painterOf(drawn) ?? painterOf(drawn) };
    const files = planned.map((file): OutputFile => {
      const output = file.group.output(file.locale);
      const content = contentOf(output, world, makers);
      return { ...file, content: output.is === 'picture' && second ? begun(content) : content };
    });
    // What others draw meanwhile is waited for last.
    const isDrawn = (index: number) => planned[index]?.group.is === 'picture';
    const order = [...planned.keys()].sort((a, b) => Number(isDrawn(a)) - Number(isDrawn(b)));
    const staged = await stageEach(
      order.flatMap((index) => files[index] ?? []),
      { ...options, onStaged },
    );
    const inOrder: StagedFile[][] = [];
    for (const [position, index] of order.entries()) inOrder[index] = staged[position] ?? [];
    return inOrder;
  }

  async function stageByAll(
    all: Workers,
    jobs: readonly PlannedFile[],
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
    freeMemory();
    await all.prepare({ is: 'prepareStaging', settings, languageFiles: loaded.languageFiles });
    let done = 0;
    const staged = await all.share(
      bundles(jobs),
      1,
      (own) => ({
        is: 'stage',
        jobs: own.flat().map(({ file, key, isCompressed }): StageJob => ({ file, key, isCompressed })),
      }),
      (answer, own) => {
        const files = own.flat();
        done += files.length;
        onStaged?.(done, jobs.length);
        return 'staged' in answer ? withTheirTexts(answer.staged, files) : [];
      },
    );
    // What they hold of a long archive is not needed while this thread says what stands now.
    await publication.pool.close();
    return staged;
  }
}

/**
 * What a worker makes at a time: some hundred files, and never a part of those that end with a page in all its languages. The page
 * of an entry and all that it leads to are made of the same texts.
 */
export function bundles(files: readonly PlannedFile[]): PlannedFile[][] {
  const made: PlannedFile[][] = [];
  let bundle: PlannedFile[] = [];
  for (const [index, file] of files.entries()) {
    bundle.push(file);
    const isLast = files[index + 1]?.group !== file.group;
    if ((isLast && file.group.is === 'page' && bundle.length >= portion) || bundle.length >= most) {
      made.push(bundle);
      bundle = [];
    }
  }
  return bundle.length === 0 ? made : [...made, bundle];
}

/** With the very texts of the files that were asked for: of what comes from a thread each is a copy, and a long archive has many. */
function withTheirTexts(answers: readonly StagedFile[][], files: readonly PlannedFile[]): StagedFile[][] {
  return answers.map((staged, index) => {
    const { file: own = '', key = '' } = files[index] ?? {};
    return staged.map(({ file, is, standing }) => ({
      file: file === own ? own : file,
      is,
      standing: { ...standing, key },
    }));
  });
}

/** Begins at once what is asked for later. */
function begun<Content>(make: () => Promise<Content>): () => Promise<Content> {
  const content = make();
  // Whoever asks for it hears of an error.
  content.catch(() => undefined);
  return () => content;
}
