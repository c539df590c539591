import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { acceptTranslation, currentBasis } from '../core/incident/accept-translation.ts';
import type { Instant } from '../core/model.ts';
import { loadSite } from './load-site.ts';

/** How many parts were recorded, or why none were. */
export type Acceptance = { refused: null; parts: number } | { refused: string };

/** Writes today's source digests into the `basedOn` of a translation. The file is replaced in one step. */
export async function acceptTranslationFile(options: {
  root: string;
  now: Instant;
  path: string;
}): Promise<Acceptance> {
  const { root, now, path } = options;
  const { documents, sources, diagnostics } = await loadSite({ root, now });
  const file = relative(root, path).split(sep).join('/');
  const text = sources.get(file);
  const translation = documents.find((document) => document.file === file);
  if (text === undefined) return { refused: 'is no file in content/incidents or content/maintenance.' };
  if (translation === undefined) {
    const first = diagnostics.find((finding) => finding.file === file);
    return { refused: `can’t be read. ${first?.message ?? 'It is no incident or maintenance.'} See tidings check.` };
  }
  if (translation.role.is === 'source') return { refused: 'is the source, not a translation of it.' };
  const source = documents.find(
    ({ kind, slug, role }) => kind === translation.kind && slug === translation.slug && role.is === 'source',
  );
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
