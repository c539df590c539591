import type { Diagnostic } from '../core/diagnostic.ts';
import { type ContentTree, type ListedDocument, listContent } from './list-content.ts';
import { readTextFile, type TextFile } from './read-text-file.ts';

/** Everything that authors wrote, unparsed, in a fixed order. */
export interface Content extends Omit<ContentTree, 'folders'> {
  documents: readonly (TextFile & ListedDocument)[];
}

/** Reads all of `content/` and `locales/` below `root`. */
export function readContent(root: string): Content {
  const { folders, ...tree } = listContent(root);
  const unreadable = [...tree.unreadable];
  const diagnostics: Diagnostic[] = [...tree.diagnostics, ...folders.flatMap((folder) => folder.diagnostics)];
  const documents = folders.flatMap(({ files }) =>
    files.flatMap((place) => {
      const { text, diagnostic } = readTextFile(root, place.file);
      if (text !== null) return [{ ...place, text }];
      diagnostics.push(diagnostic);
      unreadable.push(place.file);
      return [];
    }),
  );
  return { ...tree, documents, unreadable, diagnostics };
}
