import { parseDocument } from '../core/content/parse-document.ts';
import type { Document } from '../core/model.ts';
import { documentPlace, entryFolder } from '../core/survival/entry-folder.ts';
import type { GoodTexts } from './last-good.ts';

/** The documents, as they were published last, of the folders that hold these paths; read with the rules of today. */
export function lastGoodDocuments(paths: Iterable<string>, lastGood: GoodTexts): Document[] {
  const folders = new Set([...paths].flatMap((path) => entryFolder(path)?.folder ?? []));
  return [...folders]
    .flatMap((folder) => lastGood.list(folder))
    .flatMap((file) => {
      const place = documentPlace(file);
      const text = lastGood.read(file);
      if (place === null || text === null) return [];
      const { document } = parseDocument({ ...place, text });
      return document === null ? [] : [document];
    });
}
