import { join } from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../../core/diagnostic.ts';
import type { ImportOptions } from '../../core/exchange/import-document.ts';
import { Refusal } from '../refusal.ts';
import { replaceFile } from '../replace-file.ts';
import { importCatalog } from './import-catalog.ts';
import { type FileToWrite, importDocuments } from './import-documents.ts';
import { readExchangeFile } from './read-exchange-file.ts';
import { siteTexts } from './site-texts.ts';

export interface ImportFilesOptions extends Pick<ImportOptions, 'force' | 'as'> {
  root: string;
  /** Absolute paths with their names as typed. */
  files: readonly { path: string; name: string }[];
  /** Judge only. */
  dryRun: boolean;
}

export interface ImportedFiles {
  /** Names of the files of the site that are changed, with how many texts. */
  written: readonly { file: string; parts: number }[];
  unchanged: number;
  left: number;
  diagnostics: readonly Diagnostic[];
  /** Text of the imported files by name. */
  sources: ReadonlyMap<string, string>;
}

/**
 * Takes over what translators’ tools saved. Each document and each locale file is written whole, in one step, or with an error not at
 * all; the others are. Throws a `Refusal` when a file can't be written; those before it are.
 */
export async function importFiles({ root, files, dryRun, ...options }: ImportFilesOptions): Promise<ImportedFiles> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const written = new Map<string, number>();
  let [unchanged, left] = [0, 0];
  for (const { path, name } of files) {
    const { documents, catalog, diagnostics: found, text } = readExchangeFile(path, name);
    diagnostics.push(...found);
    if (text !== null) sources.set(name, text);
    // Read anew for each file: the one before may have changed the site.
    const texts = siteTexts(root);
    const imported = importDocuments(texts, documents, options);
    const strings = catalog === null ? null : importCatalog(texts, catalog, options);
    diagnostics.push(...imported.diagnostics, ...(strings?.diagnostics ?? []));
    unchanged += imported.unchanged + (strings?.write === null && strings.diagnostics.length === 0 ? 1 : 0);
    left += imported.left;
    const all = [...imported.files, ...(strings?.write ? [strings.write] : [])];
    for (const file of all) {
      if (!dryRun) await write(root, file);
      written.set(file.file, (written.get(file.file) ?? 0) + file.parts);
    }
  }
  return {
    written: [...written].map(([file, parts]) => ({ file, parts })),
    unchanged,
    left,
    diagnostics: sortDiagnostics(diagnostics),
    sources,
  };
}

async function write(root: string, { file, before, after }: FileToWrite): Promise<void> {
  const isWritten = await replaceFile(join(root, file), before, after).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new Refusal(`${file} can’t be written${code}. Make it writable, then import again.`);
  });
  if (!isWritten) throw new Refusal(`${file} was changed by someone else just now. Import again.`);
}
