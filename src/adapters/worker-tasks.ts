import type { EntryFacts, Instant } from '../core/model.ts';
import type { SitePage } from '../core/plan/world.ts';
import type { Site } from '../core/site/site.ts';
import type { ListedFolder } from './list-content.ts';
import type { LocaleFile } from './load-languages.ts';
import type { FoundFolder } from './read-entries.ts';
import type { ReaderSettings } from './reader-settings.ts';
import type { KnownFolder } from './site-index.ts';
import type { FileToMake, StagedFile } from './stage-files.ts';
import type { PartFile } from './stage-parts.ts';
import type { ThreadError } from './thread-error.ts';

/** What a worker is asked; all of it is plain data. `languageFiles` are those that languages are made of. */
export type Task =
  | { is: 'prepareReading'; settings: ReaderSettings; languageFiles: readonly LocaleFile[] }
  | { is: 'read'; jobs: readonly ReadJob[] }
  | { is: 'prepareStaging'; settings: StageSettings; languageFiles: readonly LocaleFile[] }
  | { is: 'stage'; jobs: readonly StageJob[] }
  | { is: 'copy'; jobs: readonly PartFile[]; places: CopyPlaces };

export type CopyPlaces = Pick<StageSettings, 'outDir' | 'stagingDir'>;

export interface ReadJob {
  folder: ListedFolder;
  standing: KnownFolder | undefined;
}

/** An output of the plan, by its file. */
export type StageJob = FileToMake;

export interface StageSettings {
  root: string;
  stateDir: string;
  outDir: string;
  stagingDir: string | null;
  compress: boolean;
  rendererFolder: string;
  site: Site;
  entries: readonly EntryFacts[];
  sitePages: readonly SitePage[];
  now: Instant;
}

export type Answer = { found: FoundFolder[] } | { staged: StagedFile[][] } | { ready: true } | { error: ThreadError };
