import { compareText } from '../diagnostic.ts';
import type { Document, EntryKind, Locale } from '../model.ts';
import { entryFolder } from './entry-folder.ts';
import type { Exception } from './exception.ts';

export interface Candidates {
  /** Every document that could be read, with errors or without. */
  documents: readonly Document[];
  /** Paths with an error of their own, whether they could be read or not. */
  broken: ReadonlySet<string>;
  /** Documents as they were published last, of folders that have a broken path or no source. */
  lastGood: readonly Document[];
  defaultLocale: Locale;
  /** Whether the site has pages in the language of a source. */
  isServed(locale: Locale): boolean;
}

/**
 * The documents that are published: those without errors, and for a folder that has no source left, the source as it was
 * published last. A folder without either is left out as a whole; its translations alone would state nothing.
 */
export function chooseDocuments(candidates: Candidates): { documents: Document[]; exceptions: Exception[] } {
  const documents: Document[] = [];
  const exceptions: Exception[] = [];
  for (const folder of foldersOf(candidates)) {
    const { source, kept, translations } = choose(folder, candidates);
    if (source === null) {
      exceptions.push({ is: 'leftOut', what: folder.kind, path: folder.path });
      continue;
    }
    documents.push(source, ...translations);
    if (kept) exceptions.push({ is: 'kept', what: folder.kind, path: source.file });
    for (const path of folder.broken.toSorted(compareText)) {
      const isText = /\.(?:mdx?|markdown)$/i.test(path);
      if (isText && path !== source.file) exceptions.push({ is: 'leftOut', what: 'translation', path });
    }
  }
  return { documents, exceptions };
}

interface Folder {
  path: string;
  kind: EntryKind;
  documents: readonly Document[];
  broken: readonly string[];
}

function foldersOf({ documents, broken }: Candidates): Folder[] {
  const paths = [...new Set([...documents.map(({ file }) => file), ...broken])].flatMap((path) => {
    const place = entryFolder(path);
    return place === null ? [] : [{ ...place, path }];
  });
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return [...Map.groupBy(paths, ({ folder }) => folder)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([path, group]) =>
      group.slice(0, 1).map(({ kind }) => ({
        path,
        kind,
        documents: group.flatMap((member) => byFile.get(member.path) ?? []),
        broken: group.filter((member) => broken.has(member.path)).map((member) => member.path),
      })),
    );
}

function choose(folder: Folder, { broken, lastGood, defaultLocale, isServed }: Candidates) {
  const good = folder.documents.filter(({ file }) => !broken.has(file));
  const former = lastGood.filter(({ file }) => entryFolder(file)?.folder === folder.path);
  const current = sourceOf(good);
  const source = current ?? sourceOf(former);
  const translations = good.filter(({ file, role }) => file !== source?.file && (current !== null || !isFacts(role)));
  return { source, kept: current === null, translations };

  /** Of two, the default locale's, else the first by locale: as when the site is put together. */
  function sourceOf(documents: readonly Document[]): Document | null {
    const rank = ({ locale }: Document) => (locale === defaultLocale ? 0 : 1);
    const sources = documents.filter(({ role, locale }) => isFacts(role) && isServed(locale));
    return sources.toSorted((a, b) => rank(a) - rank(b) || compareText(a.locale, b.locale))[0] ?? null;
  }
}

function isFacts({ is }: Document['role']): boolean {
  return is === 'source';
}
