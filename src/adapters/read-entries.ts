import { join } from 'node:path';
import { checkInstants } from '../core/content/parse-document.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { linkedFolders } from '../core/incident/check-links.ts';
import { entryFacts } from '../core/incident/entry-facts.ts';
import { nextJudgement } from '../core/incident/next-judgement.ts';
import type { Entry, EntryFacts, Instant } from '../core/model.ts';
import type { Exception } from '../core/survival/exception.ts';
import { judgeFolder, type ReadFolder, type Surroundings } from '../core/survival/judge-folder.ts';
import type { EntryRecord, EntryRecords } from './entry-records.ts';
import { type FileState, fileState, isSettled, sameState } from './file-state.ts';
import type { ContentTree, ListedFolder } from './list-content.ts';
import { readFolder, type Wanted } from './read-folder.ts';
import { textDigest } from './sealed-file.ts';
import type { Judged, KnownFile, KnownFolder } from './site-index.ts';

/** One folder of the site as it stands; plain data. */
export interface FoundFolder {
  /** Null when nothing of it can be published. */
  facts: EntryFacts | null;
  exceptions: readonly Exception[];
  warnings: number;
  hasErrors: boolean;
  /** All findings; null where there are none but warnings, which `findingsOf` gives. */
  findings: readonly Diagnostic[] | null;
  /** Whether the findings are kept in its record. */
  isKept: boolean;
  /** For the next build; null when nothing of it can be published. */
  known: KnownFolder | null;
}

export interface ReadOptions extends Wanted {
  root: string;
  records: Pick<EntryRecords, 'read' | 'readDiagnostics' | 'write'>;
  around: Surroundings;
  /** Whether what is read is kept in `records`. */
  isKept: boolean;
  /** Digest of the text that stands in for a file with an error. */
  goodDigest(file: string): string;
  /** Digest of everything in `around` but the time and the folders. */
  environment: string;
  /** When reading began, in milliseconds by the clock of the file system. */
  readAt: number;
}

export interface FolderReader {
  /** The folder, when it is known to be as it was when it was read last; null when it has to be read. */
  unchanged(folder: ListedFolder, standing: KnownFolder | undefined): FoundFolder | null;
  /** Reads a folder; only what changed in it is parsed again. */
  read(folder: ListedFolder, standing: KnownFolder | undefined): FoundFolder;
  findingsOf(folder: ListedFolder, found: FoundFolder): readonly Diagnostic[];
}

type States = ReadonlyMap<string, FileState | null>;

export function folderReader(options: ReadOptions): FolderReader {
  const { root, records, around } = options;
  const folderNames = textDigest([...around.folders].join('\n'));
  return {
    unchanged(folder, standing) {
      const states = statesOf(folder);
      const isSame = (file: string, known: KnownFile) => sameState(known.state, states.get(file));
      return standing && isStanding(folder, standing, isSame) ? found(standing) : null;
    },
    read(folder, standing) {
      const states = statesOf(folder);
      const record = records.read(keyOf(folder));
      const read = readFolder(options, folder, record);
      const files = knownFiles(read, states, options.readAt);
      // The same text in files that were written anew, as in a fresh clone.
      const isSame = (file: string, known: KnownFile) => files[file]?.digest === known.digest;
      return standing && record && isStanding(folder, standing, isSame)
        ? found({ ...standing, files })
        : judge(keyOf(folder), read, files);
    },
    findingsOf(folder, { findings, warnings, known }) {
      if (findings !== null) return findings;
      const recorded = warnings === 0 ? [] : known && records.readDiagnostics(keyOf(folder), known);
      return recorded ?? judgeFolder(readFolder(options, folder, null), around).diagnostics;
    },
  };

  function statesOf({ files }: ListedFolder): States {
    return new Map(files.map(({ file }) => [file, fileState(join(root, file))]));
  }

  function isStanding(
    folder: ListedFolder,
    { files, judged }: KnownFolder,
    isSame: (file: string, known: KnownFile) => boolean,
  ): boolean {
    return (
      folder.diagnostics.length === 0 &&
      folder.files.length === Object.keys(files).length &&
      folder.files.every(({ file }) => {
        const known = files[file];
        return known !== undefined && (known.digest === unread || isSame(file, known));
      }) &&
      holds(judged)
    );
  }

  function holds(judged: Judged | null): boolean {
    if (judged === null) return false;
    const { environment, from, until, links, folders } = judged;
    return (
      environment === options.environment &&
      from <= around.now &&
      (until === null || around.now < until) &&
      (folders === null ? links.every((link) => around.folders.has(link)) : folders === folderNames)
    );
  }

  function found(known: KnownFolder): FoundFolder {
    const { facts, warnings } = known;
    return { facts, exceptions: [], warnings, hasErrors: false, findings: null, isKept: true, known };
  }

  function judge(key: string, read: ReadFolder, files: Readonly<Record<string, KnownFile>>): FoundFolder {
    const { entry, diagnostics, exceptions } = judgeFolder(read, around);
    const record = recordOf(read, files, entry);
    const facts =
      entry &&
      entryFacts(entry, (document) =>
        record.kept.includes(document) ? options.goodDigest(document.file) : (files[document.file]?.digest ?? ''),
      );
    const isRight = !hasErrors(diagnostics) && exceptions.length === 0 && read.files.every(({ content }) => content);
    const judged = entry && isRight ? judgedNow(entry) : null;
    records.write(key, record, entry && facts && { entry, facts, judged }, diagnostics);
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
    return {
      facts,
      exceptions,
      warnings,
      hasErrors: hasErrors(diagnostics),
      findings: diagnostics,
      isKept: options.isKept && facts !== null,
      known: facts && { files, facts, warnings, judged },
    };
  }

  function judgedNow(entry: Entry): Judged {
    const until = nextJudgement(entry, around.now);
    const links = linkedFolders(entry, around);
    return {
      environment: options.environment,
      from: around.now,
      until: Number.isFinite(until) ? until : null,
      links,
      folders: links.every((link) => around.folders.has(link)) ? null : folderNames,
    };
  }
}

function keyOf({ kind, slug }: ListedFolder): string {
  return `${kind}/${slug}`;
}

/** Stands for the digest of a file that was not wanted. */
const unread = '';

function knownFiles({ files, written }: ReadFolder, states: States, readAt: number): Record<string, KnownFile> {
  const read = new Map(files.map(({ file, content }) => [file, content]));
  return Object.fromEntries(
    written.flatMap(({ file }): [string, KnownFile][] => {
      const content = read.get(file);
      if (content === undefined) return [[file, { digest: unread, state: null }]];
      const state = states.get(file) ?? null;
      const isSafe = state !== null && isSettled(state, readAt);
      return content ? [[file, { digest: textDigest(content.text), state: isSafe ? state : null }]] : [];
    }),
  );
}

function recordOf(read: ReadFolder, files: Readonly<Record<string, KnownFile>>, entry: Entry | null): EntryRecord {
  const parsed = read.files.flatMap(({ file, content }) =>
    content ? [[file, { digest: files[file]?.digest ?? '', parsed: content.parsed }] as const] : [],
  );
  const standing = new Set(parsed.map(([, file]) => file.parsed.document));
  const kept = (entry?.documents ?? []).filter((document) => !standing.has(document));
  return { documents: Object.fromEntries(parsed), kept };
}

/** What can be said of the texts alone, where there are no settings to judge them by. */
export function textFindings(root: string, { folders }: Pick<ContentTree, 'folders'>, now: Instant): Diagnostic[] {
  return folders.flatMap((folder) => {
    const { files, diagnostics } = readFolder({ root, isNeeded: () => true, defaultLocale: '' }, folder, null);
    const parsed = files.flatMap(({ content }) => content?.parsed ?? []);
    return [
      ...diagnostics,
      ...parsed.flatMap(({ document, diagnostics: own }) => [
        ...own,
        ...(document ? checkInstants(document, now) : []),
      ]),
    ];
  });
}
