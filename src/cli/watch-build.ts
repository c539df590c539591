import { join } from 'node:path';
import { watchFolders } from '../adapters/watch-folders.ts';
import type { Options, Terminal } from './command.ts';

/** How often a site is built though no file changed: states follow the clock, such as that of a maintenance that begins. */
const everyMs = 60_000;

/** Builds at once, then at every change of the site's files and every minute, until the program is asked to stop. */
export async function watchAndBuild(
  { root }: Pick<Options, 'root'>,
  { out, error, untilStopped }: Pick<Terminal, 'out' | 'error' | 'untilStopped'>,
  build: () => Promise<unknown>,
): Promise<number> {
  // One build after the other; changes that come during one are built together after it.
  let isWanted = true;
  let running: Promise<void> | null = null;
  const run = async () => {
    while (isWanted) {
      isWanted = false;
      await build().catch((failure: unknown) =>
        error(`${failure instanceof Error ? failure.message : String(failure)}\n`),
      );
    }
    running = null;
  };
  const want = () => {
    isWanted = true;
    running ??= run();
  };
  // Before the first build: what is saved while that runs counts, too.
  const folders = ['content', 'locales', 'public'].map((name) => join(root, name));
  const watcher = watchFolders(folders, want);
  want();
  await running;
  const timer = setInterval(want, everyMs);
  out('Watching content/, locales/ and public/. Stop with Ctrl-C.\n');
  await untilStopped();
  clearInterval(timer);
  await watcher.close();
  await running;
  return 0;
}
