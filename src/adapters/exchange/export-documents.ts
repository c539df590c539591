import { relative, sep } from 'node:path';
import type { ExchangeDocument } from '../../core/exchange/exchange.ts';
import { exchangeDocument } from '../../core/exchange/exchange-document.ts';
import type { Locale } from '../../core/model.ts';
import type { ListedFolder } from '../list-content.ts';
import { Refusal } from '../refusal.ts';
import { folderOf, type SiteTexts } from './site-texts.ts';

export interface ExportedDocuments {
  /** Those that have something to translate, by the locale of their source. */
  documents: ReadonlyMap<Locale, readonly ExchangeDocument[]>;
  parts: number;
  /** Files that are left out because they have errors. */
  broken: readonly string[];
}

/**
 * What is to be translated into a language: the missing and outdated parts, or `all`, of the documents at `paths` or of every one.
 * Throws a `Refusal` for a path without a document.
 */
export function exportDocuments(
  texts: SiteTexts,
  options: { root: string; to: Locale; all: boolean; paths: readonly string[] },
): ExportedDocuments {
  const { to, all } = options;
  const documents = new Map<Locale, ExchangeDocument[]>();
  const broken: string[] = [];
  let parts = 0;
  for (const folder of chosenFolders(texts, options)) {
    const source = texts.sourceOf(folder);
    const translation = texts.read(folder, to);
    if (source === null || (translation !== null && 'broken' in translation)) {
      broken.push(folder.files.find(({ locale }) => source !== null && locale === to)?.file ?? folderOf(folder));
      continue;
    }
    const { locale } = source.document;
    if (locale === to) continue;
    const document = exchangeDocument({ source, translation, ...texts.optionsFor(source, to) }, all);
    if (document.parts.length === 0) continue;
    documents.set(locale, [...(documents.get(locale) ?? []), document]);
    parts += document.parts.length;
  }
  return { documents, parts, broken };
}

function chosenFolders(
  { folders }: SiteTexts,
  { root, paths }: { root: string; paths: readonly string[] },
): readonly ListedFolder[] {
  const known = folders.filter(({ files }) => files.length > 0);
  if (paths.length === 0) return known;
  const chosen = new Set<ListedFolder>();
  for (const path of paths) {
    const typed = relative(root, path).split(sep).join('/');
    const found = known.filter((folder) => {
      const name = folderOf(folder);
      return name === typed || name.startsWith(`${typed}/`) || folder.files.some(({ file }) => file === typed);
    });
    if (found.length === 0)
      throw new Refusal(`${typed} is no incident or maintenance. Name a folder in content/incidents or a file in it.`);
    for (const folder of found) chosen.add(folder);
  }
  return known.filter((folder) => chosen.has(folder));
}
