import { checkInstants, type ParsedDocument } from '../content/parse-document.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { assembleEntries } from '../incident/assemble-entries.ts';
import { checkComponents, checkEntries, type WrittenFile } from '../incident/check-entries.ts';
import type { Document, Entry, EntryKind, Instant, Locale } from '../model.ts';
import type { TypedWordsCheck } from '../prose/check-typed-words.ts';
import type { Site } from '../site/site.ts';
import { chooseDocuments } from './choose-documents.ts';
import type { Exception } from './exception.ts';
import { findBroken, withoutGuesses } from './find-broken.ts';

/** The folder of one incident or maintenance with its files, read as far as they could be. */
export interface ReadFolder {
  kind: EntryKind;
  slug: string;
  files: readonly ReadFile[];
  /** All files that authors wrote, also those that were not wanted. */
  written: readonly (WrittenFile & { file: string })[];
  /** Findings about names and about files that can't be read. */
  diagnostics: readonly Diagnostic[];
}

export interface ReadFile {
  file: string;
  kind: EntryKind;
  slug: string;
  locale: Locale;
  /** Null for a file that can't be read. */
  content: { text: string; parsed: ParsedDocument } | null;
}

/** What a folder is judged by, beside its own files. */
export interface Surroundings {
  site: Site;
  /** All that have a file in `locales/`. */
  locales: readonly Locale[];
  now: Instant;
  /** All folders that authors wrote, as `incident/<slug>`: what links may lead to. */
  folders: ReadonlySet<string>;
  checkWords: TypedWordsCheck;
  /** Whether the site has pages in the language of a source. */
  isServed(locale: Locale): boolean;
  /** The documents of the folder of these files, as they were published last. */
  lastGood(files: Iterable<string>): Document[];
}

export interface Judgement {
  /** What is published; null when nothing can be. */
  entry: Entry | null;
  diagnostics: readonly Diagnostic[];
  /** How that differs from the files as they stand. */
  exceptions: readonly Exception[];
}

/** All that can be found in one folder, and what of it is published. No other folder's text plays a part in it. */
export function judgeFolder(folder: ReadFolder, around: Surroundings): Judgement {
  const { site, locales, now, folders } = around;
  const { defaultLocale } = site;
  const read = folder.files.flatMap(({ content }) => content ?? []);
  const documents = read.flatMap(({ parsed }) => parsed.document ?? []);
  const unparsed = folder.files
    .filter(({ content }) => (content?.parsed.document ?? null) === null)
    .map(({ file, content }) => ({ file, places: content?.parsed.places ?? {} }));
  const standing = assembleEntries(documents, defaultLocale);
  const diagnostics = [
    ...folder.diagnostics,
    ...read.flatMap(({ parsed }) => parsed.diagnostics),
    ...documents.flatMap((document) => checkInstants(document, now)),
    ...withoutGuesses(
      standing.diagnostics,
      unparsed.map(({ file }) => file),
    ),
    ...unparsed.flatMap((file) => checkComponents(file, site)),
    ...checkEntries(standing.entries, site, locales, { now, written: folder.written, folders }),
    ...read.flatMap(({ text, parsed }) => (parsed.document ? around.checkWords(parsed.document, text) : [])),
  ];
  const { broken, sourceless } = findBroken(diagnostics);
  const [entry = null] = standing.entries;
  if (broken.size === 0 && sourceless.size === 0) return { entry, diagnostics, exceptions: [] };

  const chosen = chooseDocuments({
    documents,
    broken,
    lastGood: around.lastGood([...broken, ...sourceless]),
    defaultLocale,
    isServed: around.isServed,
  });
  const [published = null] = assembleEntries(chosen.documents, defaultLocale).entries;
  return { entry: published, diagnostics, exceptions: chosen.exceptions };
}
