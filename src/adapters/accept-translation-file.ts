import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseDocument } from '../core/content/parse-document.ts';
import { acceptTranslation, currentBasis } from '../core/incident/accept-translation.ts';
import { documentPlace } from '../core/survival/entry-folder.ts';
import { listContent } from './list-content.ts';
import { readTextFile } from './read-text-file.ts';

/** How many parts were recorded, or why none were. */
export type Acceptance = { refused: null; parts: number } | { refused: string };

/** Writes today's source digests into the `basedOn` of a translation. The file is replaced in one step. */
export async function acceptTranslationFile(options: { root: string; path: string }): Promise<Acceptance> {
  const { root, path } = options;
  const file = relative(root, path).split(sep).join('/');
  const place = documentPlace(file);
  const folder =
    place && listContent(root).folders.find(({ kind, slug }) => kind === place.kind && slug === place.slug);
  const read = (folder?.files ?? []).flatMap((listed) => {
    const { text } = readTextFile(root, listed.file);
    return text === null ? [] : [{ ...listed, text, ...parseDocument({ ...listed, text }) }];
  });
  const own = read.find((other) => other.file === file);
  if (own === undefined) return { refused: 'is no file in content/incidents or content/maintenance.' };
  const { text, document: translation, diagnostics } = own;
  if (translation === null) {
    return {
      refused: `can’t be read. ${diagnostics[0]?.message ?? 'It is no incident or maintenance.'} See tidings check.`,
    };
  }
  if (translation.role.is === 'source') return { refused: 'is the source, not a translation of it.' };
  const source = read.find(({ document }) => document?.role.is === 'source')?.document ?? undefined;
  if (source === undefined) return { refused: 'has no source: no other file of its folder has the facts.' };

  const basis = currentBasis(source, translation);
  const fresh = acceptTranslation(text, basis);
  if (fresh !== text) {
    const staged = join(root, `${file}~${randomUUID()}~`);
    try {
      await writeFile(staged, fresh, { mode: (await stat(join(root, file))).mode });
      await rename(staged, join(root, file));
    } finally {
      await rm(staged, { force: true });
    }
  }
  return { refused: null, parts: basis.size };
}
