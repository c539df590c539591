import { parseDocument } from '../core/content/parse-document.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Locale } from '../core/model.ts';
import type { ReadFile, ReadFolder } from '../core/survival/judge-folder.ts';
import type { EntryRecord } from './entry-records.ts';
import type { ListedDocument, ListedFolder } from './list-content.ts';
import { readTextFile } from './read-text-file.ts';
import { textDigest } from './sealed-file.ts';

export interface Wanted {
  /** Whether the documents of a language are wanted; a source always is. */
  isNeeded(locale: Locale): boolean;
  defaultLocale: Locale;
}

/** Reads the files of a folder; what was parsed before, and stands in `record`, is not parsed again. */
export function readFolder(
  { root, isNeeded, defaultLocale }: Wanted & { root: string },
  folder: ListedFolder,
  record: EntryRecord | null,
): ReadFolder {
  const diagnostics: Diagnostic[] = [...folder.diagnostics];
  const first = folder.files.filter(({ locale }) => locale === defaultLocale || isNeeded(locale)).map(read);
  // Which of the others is the source can't be known before they are read.
  const isSourceRead = first.some(
    ({ locale, content }) => locale === defaultLocale && content?.parsed.document?.role.is === 'source',
  );
  const rest = isSourceRead
    ? []
    : folder.files.filter(({ file }) => first.every((other) => other.file !== file)).map(read);
  const files = [...first, ...rest];
  return { kind: folder.kind, slug: folder.slug, files, written: folder.files, diagnostics };

  function read(place: ListedDocument): ReadFile {
    const { text, diagnostic } = readTextFile(root, place.file);
    if (text !== null) return { ...place, content: { text, parsed: parsedOf(place, text, record) } };
    diagnostics.push(diagnostic);
    return { ...place, content: null };
  }
}

function parsedOf(place: ListedDocument, text: string, record: EntryRecord | null) {
  const former = record?.documents[place.file];
  return former !== undefined && former.digest === textDigest(text) ? former.parsed : parseDocument({ ...place, text });
}
