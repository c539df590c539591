import { parentPort } from 'node:worker_threads';
import { outputFinder } from '../core/plan/find-output.ts';
import { planGroups } from '../core/plan/plan.ts';
import type { World } from '../core/plan/world.ts';
import { allFiles } from '../formats/all-files.ts';
import { openRenderer } from './compile-templates.ts';
import { openRecords } from './entry-records.ts';
import { entryTexts } from './entry-texts.ts';
import { openLastGood } from './last-good.ts';
import { loadLanguages } from './load-languages.ts';
import { painterOf } from './pictures/painter.ts';
import { contentOf } from './plan-files.ts';
import { programDigest } from './program-digest.ts';
import { type FolderReader, folderReader } from './read-entries.ts';
import { readTextFile } from './read-text-file.ts';
import { readerOptions } from './reader-settings.ts';
import { stageEach, stageOptions } from './stage-files.ts';
import { stageParts } from './stage-parts.ts';
import { packError } from './thread-error.ts';
import type { Answer, StageJob, StageSettings, Task } from './worker-tasks.ts';

/** A thread that reads folders and makes pages for the build that started it. */
let reader: FolderReader | null = null;
let stage: ((jobs: readonly StageJob[]) => ReturnType<typeof stageEach>) | null = null;

parentPort?.on('message', (task: Task) => {
  perform(task)
    .catch((error: unknown): Answer => ({ error: packError(error) }))
    .then((answer) => parentPort?.postMessage(answer));
});

async function perform(task: Task): Promise<Answer> {
  switch (task.is) {
    case 'prepareReading': {
      const { settings, languageFiles } = task;
      const { languages } = await loadLanguages(languageFiles, settings.site, () => null);
      reader = folderReader(readerOptions(settings, languages, openLastGood(settings.stateDir)));
      return { ready: true };
    }
    case 'read':
      return { found: task.jobs.map(({ folder, standing }) => readFor(folder, standing)) };
    case 'prepareStaging':
      stage = await stager(task.settings, await loadLanguages(task.languageFiles, task.settings.site, () => null));
      return { ready: true };
    case 'stage':
      if (stage === null) throw new Error('asked for pages before the site');
      return { staged: await stage(task.jobs) };
    case 'copy':
      return { staged: [await stageParts(task.jobs, task.places)] };
  }
}

/** The findings of a folder that was kept are read from there when they are wanted. */
function readFor(...job: Parameters<FolderReader['read']>): ReturnType<FolderReader['read']> {
  if (reader === null) throw new Error('asked for folders before the settings');
  const found = reader.read(...job);
  return found.isKept && !found.hasErrors ? { ...found, findings: null } : found;
}

async function stager(settings: StageSettings, { languages }: Pick<World, 'languages'>) {
  const { root, stateDir, stagingDir, site, entries, sitePages, now, rendererFolder } = settings;
  const sources = { get: (file: string) => readTextFile(root, file).text ?? undefined };
  const texts = entryTexts(openRecords(stateDir, programDigest()), sources);
  const world = { site, languages, digests: new Map(), entries, sitePages, now, ...texts };
  const paint = painterOf({ root, stateDir: stagingDir === null ? null : stateDir });
  const makers = { renderer: openRenderer(rendererFolder), paint };
  const find = outputFinder(planGroups(world, allFiles), world);
  const options = stageOptions(settings);
  return (jobs: readonly StageJob[]) =>
    stageEach(
      jobs.map(({ file, key, isCompressed }) => {
        const found = find(file);
        if (found === null) throw new Error(`no output ${file}`);
        return { file, key, isCompressed, content: contentOf(found.group.output(found.locale), world, makers) };
      }),
      options,
    );
}
