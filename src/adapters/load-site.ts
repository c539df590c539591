import { join } from 'node:path';
import { type Diagnostic, type Sources, sortDiagnostics } from '../core/diagnostic.ts';
import type { Instant } from '../core/model.ts';
import { localesOf, type Shard } from '../core/plan/shard.ts';
import type { World } from '../core/plan/world.ts';
import { parseSite } from '../core/site/parse-site.ts';
import type { Site } from '../core/site/site.ts';
import { chooseSitePages } from '../core/survival/choose-site-pages.ts';
import { localeOf, pagePlace } from '../core/survival/entry-folder.ts';
import type { Exception } from '../core/survival/exception.ts';
import { openRecords } from './entry-records.ts';
import { entryTexts } from './entry-texts.ts';
import { goodTexts } from './good-texts.ts';
import { isSameMap } from './is-same-map.ts';
import { type GoodText, type GoodTexts, openLastGood } from './last-good.ts';
import { type ContentTree, type ListedFolder, listContent } from './list-content.ts';
import { type LocaleFile, loadLanguages } from './load-languages.ts';
import { programDigest } from './program-digest.ts';
import { publicFiles } from './public-files.ts';
import { type FolderReader, type FoundFolder, folderReader, textFindings } from './read-entries.ts';
import { readGlossary } from './read-glossary.ts';
import { readSiteFolders } from './read-site-folders.ts';
import { readTextFile } from './read-text-file.ts';
import { type ReaderSettings, readerOptions } from './reader-settings.ts';
import { rememberedRecords } from './remembered-records.ts';
import { textDigest } from './sealed-file.ts';
import { type KnownFolder, readIndex, type SiteIndex, writeIndex } from './site-index.ts';
import type { WorkerPool } from './workers.ts';

export interface LoadOptions {
  root: string;
  now: Instant;
  /** Instead of the `url` in site.yaml. */
  url?: string;
  /** Pages of the site's own that Astro could not compile: their text counts as broken. */
  uncompiled?: readonly Diagnostic[];
  /** What stands in for files with errors; what was published last when left out. */
  lastGood?: GoodTexts;
  /** Where what was read is kept, `.tidings` in the root when left out. */
  stateDir?: string;
  /** With the languages that nobody speaks, for whoever writes templates. */
  pseudo?: boolean;
  /** Trust nothing that was read before. */
  anew?: boolean;
  /** Read only the texts that a part of the site needs; `stateDir` must be its own, for it lacks most translations. */
  shard?: Shard | null;
  /** Keep what is read for the next time; to be allowed with the lock of the build alone. */
  writes?: boolean;
  /** Keep it in memory instead: for who asks for all texts and has no lock. */
  remembers?: boolean;
  /** Threads to read with, where there is much to read. */
  pool?: WorkerPool | null;
  /** Told how many of all folders are read, now and then. */
  onRead?: ((done: number, all: number) => void) | undefined;
}

export interface LoadedSite {
  /** What can be published; null when the settings or the default language have an error. */
  world: World | null;
  /** Sorted. */
  errors: readonly Diagnostic[];
  warnings: number;
  /** All findings in all files, sorted; those of unchanged folders are read when asked for. */
  diagnostics(): readonly Diagnostic[];
  /** How the world differs from the files as they stand. */
  exceptions: readonly Exception[];
  /** What the languages were made of. */
  languageFiles: readonly LocaleFile[];
  /** Text of the site's own pages to compile instead of their files'. */
  replacedPages: ReadonlyMap<string, string>;
  /** Text of a file as it stands. */
  sources: Sources;
  /** What the folders hold, and held when that was saved last; null when that is not known. */
  index: SiteIndex;
  formerIndex: SiteIndex | null;
  /** Keeps what the next load then need not find out again. */
  save(): void;
  /** Texts that are free of errors, by file: to be kept for the day on which one breaks. */
  good: ReadonlyMap<string, GoodText>;
}

/** Reads, parses and checks everything below `content/` and `locales/`; what has errors is stood in for or left out. */
export async function loadSite(options: LoadOptions): Promise<LoadedSite> {
  const { root, now, url, uncompiled = [], stateDir = join(options.root, '.tidings') } = options;
  const { lastGood = openLastGood(stateDir), anew = false, writes = false, shard = null, pool = null } = options;
  const { remembers = false } = options;
  const readAt = Date.now();
  const tree = listContent(root);
  const diagnostics: Diagnostic[] = [...tree.diagnostics, ...uncompiled];
  const collect = <Result extends { diagnostics: readonly Diagnostic[] }>(result: Result): Result => {
    diagnostics.push(...result.diagnostics);
    return result;
  };
  const sources: Sources = { get: (file) => readTextFile(root, file).text ?? undefined };

  const localeFiles = localeFilesOf(tree);
  const locales = localeFiles.map(({ locale }) => locale);
  collect(readGlossary(root, locales));
  const parsedSite = tree.site === null ? null : collect(parseSite(tree.site, locales, publicFiles(root))).site;
  const site = parsedSite === null || url === undefined ? parsedSite : servedAt(parsedSite, url);
  const isPublished = ({ locale }: LocaleFile) => site === null || site.locales.includes(locale);
  const {
    languages,
    files: languageFiles,
    digests,
    exceptions,
  } = collect(await loadLanguages(localeFiles.filter(isPublished), site, lastGood.read, options));
  if (site === null) {
    const findings = [...diagnostics, ...textFindings(root, tree, now)];
    return {
      ...told(findings),
      world: null,
      exceptions,
      languageFiles,
      replacedPages: new Map(),
      sources,
      index: new Map(),
      formerIndex: null,
      save() {},
      good: new Map(),
    };
  }

  const program = programDigest();
  const standing = openRecords(stateDir, program);
  const records = remembers ? rememberedRecords(standing) : standing;
  const formerIndex = anew ? null : readIndex(stateDir, program);
  const settings: ReaderSettings = {
    root,
    stateDir,
    anew,
    writes,
    readAt,
    now,
    site,
    locales,
    folders: tree.folders.filter(({ files }) => files.length > 0).map(keyOf),
    wanted: shard && localesOf(shard, [...languages.keys()]),
    environment: textDigest(JSON.stringify([site, locales, [...languages.keys()], [...digests]])),
  };
  const reading = readerOptions(settings, languages, lastGood);
  const reader = folderReader(remembers ? { ...reading, records } : reading);
  const folders = await readSiteFolders(tree.folders, {
    index: formerIndex ?? new Map(),
    reader,
    settings,
    languageFiles,
    pool,
    onRead: options.onRead,
  });
  const { defaultLocale } = site;
  const pages = collect(
    chooseSitePages({
      files: tree.pages,
      broken: [...tree.unreadable, ...uncompiled.map(({ file }) => file)].flatMap((file) => pagePlace(file) ?? []),
      lastGood: lastGood.read,
      defaultLocale,
      locales,
    }),
  );
  const found = tree.folders.flatMap((folder, position) => {
    const own = folders[position];
    return own === undefined ? [] : [{ folder, found: own }];
  });
  const findings = told(diagnostics, found, reader);
  const index = new Map(
    found.flatMap(({ folder, found: { known } }): [string, KnownFolder][] => (known ? [[keyOf(folder), known]] : [])),
  );
  const isRight = languages.size > 0 && !findings.errors.some(({ file }) => file === 'content/site.yaml');
  return {
    ...findings,
    world: isRight
      ? {
          site,
          languages,
          digests,
          entries: folders.flatMap(({ facts }) => facts ?? []),
          ...entryTexts(records, sources),
          sitePages: pages.pages,
          now,
        }
      : null,
    exceptions: [...exceptions, ...folders.flatMap((folder) => folder.exceptions), ...pages.exceptions],
    languageFiles,
    replacedPages: pages.replaced,
    sources,
    index,
    formerIndex,
    save() {
      if (!isSameMap(index, formerIndex)) writeIndex(stateDir, program, index);
      records.retain(new Set(tree.folders.map(keyOf)));
    },
    good: goodTexts(
      folders.flatMap(({ facts }) => facts ?? []),
      tree,
      findings.errors,
      sources,
    ),
  };
}

/** All findings: those of the files that are always read, and those of the folders. */
function told(
  diagnostics: readonly Diagnostic[],
  folders: readonly { folder: ListedFolder; found: FoundFolder }[] = [],
  reader: Pick<FolderReader, 'findingsOf'> = { findingsOf: () => [] },
) {
  const findingsOf = ({ folder, found }: { folder: ListedFolder; found: FoundFolder }) =>
    reader.findingsOf(folder, found);
  const errors = folders.filter(({ found }) => found.hasErrors).flatMap(findingsOf);
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  return {
    errors: sortDiagnostics([...diagnostics, ...errors].filter(isError)),
    warnings:
      diagnostics.filter((finding) => !isError(finding)).length +
      folders.reduce((sum, { found }) => sum + found.warnings, 0),
    diagnostics: () => sortDiagnostics([...diagnostics, ...folders.flatMap(findingsOf)]),
  };
}

function keyOf({ kind, slug }: { kind: string; slug: string }): string {
  return `${kind}/${slug}`;
}

function servedAt(site: Site, url: string): Site {
  const parsed = new URL(url);
  if (!parsed.pathname.endsWith('/')) parsed.pathname += '/';
  return { ...site, url: parsed.origin + parsed.pathname, base: parsed.pathname };
}

function localeFilesOf({ locales, unreadable }: ContentTree): LocaleFile[] {
  const unread = unreadable.flatMap((file) => {
    const locale = localeOf(file);
    return locale === null ? [] : [{ file, locale, text: null }];
  });
  return [...locales, ...unread];
}
