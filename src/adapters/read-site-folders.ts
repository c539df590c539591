import type { ListedFolder } from './list-content.ts';
import type { LocaleFile } from './load-languages.ts';
import type { FolderReader, FoundFolder } from './read-entries.ts';
import type { ReaderSettings } from './reader-settings.ts';
import type { KnownFolder, SiteIndex } from './site-index.ts';
import type { ReadJob } from './worker-tasks.ts';
import type { WorkerPool, Workers } from './workers.ts';

/** How many folders a worker reads at a time. */
const portion = 20;
/** Fewer documents are read by one thread before others have started. */
const leastDocuments = 1_000;

interface ReadFolders {
  index: SiteIndex;
  reader: FolderReader;
  settings: ReaderSettings;
  languageFiles: readonly LocaleFile[];
  pool: WorkerPool | null;
  onRead: ((done: number, all: number) => void) | undefined;
}

/** Reads what changed, by several threads where that is much. Gives all folders, in their order. */
export async function readSiteFolders(folders: readonly ListedFolder[], options: ReadFolders): Promise<FoundFolder[]> {
  const { index, reader, settings, languageFiles, pool, onRead } = options;
  const standingOf = ({ kind, slug }: ListedFolder): KnownFolder | undefined => index.get(`${kind}/${slug}`);
  const found = folders.map((folder) => reader.unchanged(folder, standingOf(folder)));
  const jobs = folders
    .filter((_, position) => found[position] === null)
    .map((folder): ReadJob => ({ folder, standing: standingOf(folder) }));
  let done = folders.length - jobs.length;
  const tell = (count: number) => {
    done += count;
    onRead?.(done, folders.length);
  };
  const documents = jobs.reduce((sum, { folder }) => sum + folder.files.length, 0);
  const workers = pool?.open(documents >= leastDocuments) ?? null;
  const read = workers ? await readByAll(workers) : jobs.map(readHere);
  const rest = read.values();
  return found.map((folder) => folder ?? (rest.next().value as FoundFolder));

  function readHere({ folder, standing }: ReadJob): FoundFolder {
    const result = reader.read(folder, standing);
    tell(1);
    return result;
  }

  async function readByAll(all: Workers): Promise<FoundFolder[]> {
    await all.prepare({ is: 'prepareReading', settings, languageFiles });
    return await all.share(
      jobs,
      portion,
      (own) => ({ is: 'read', jobs: own }),
      (answer, own) => {
        tell(own.length);
        return 'found' in answer ? answer.found : [];
      },
    );
  }
}
