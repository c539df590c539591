import type { Locale } from '../../core/model.ts';
import { writeXliff1 } from '../../formats/xliff/write-xliff-1.ts';
import { writeXliff2 } from '../../formats/xliff/write-xliff-2.ts';
import { Refusal } from '../refusal.ts';
import { exportDocuments } from './export-documents.ts';
import { exportStrings } from './export-strings.ts';
import { siteTexts } from './site-texts.ts';

export interface ExportOptions {
  root: string;
  format: 'xliff' | 'xliff-1.2' | 'po';
  to: Locale;
  all: boolean;
  /** Absolute; none for all documents. */
  paths: readonly string[];
}

export interface ExportedFiles {
  /** `source` is the language of the sources where there is a file for each; null otherwise. */
  files: readonly { source: Locale | null; text: string }[];
  /** What was exported, in words. */
  told: string;
  /** Documents that are left out because they have errors. */
  broken: readonly string[];
}

/** The files for a translator’s tool. Throws a `Refusal` for a language or path that the site doesn't have. */
export function exportFiles({ root, format, to, all, paths }: ExportOptions): ExportedFiles {
  const texts = siteTexts(root);
  if (!texts.locales.has(to)) {
    throw new Refusal(
      `There is no language “${to}”. Add locales/${to}.json first, or name one of ${[...texts.locales.keys()].join(', ')}.`,
    );
  }
  if (format === 'po') {
    const { text, strings, empty } = exportStrings(texts, to);
    return { files: [{ source: null, text }], told: `${strings} strings, ${empty} of them not translated`, broken: [] };
  }
  const { documents, parts, broken } = exportDocuments(texts, { root, to, all, paths });
  const exported = [...documents.values()].flat();
  const told = `${count(parts, 'part')} of ${count(exported.length, 'document')}`;
  if (exported.length === 0) return { files: [], told, broken };
  if (format === 'xliff-1.2') return { files: [{ source: null, text: writeXliff1(exported) }], told, broken };
  // A file of XLIFF 2 has one source language.
  const { defaultLocale } = texts.site;
  const files = [...documents].map(([source, own]) => ({
    source: source === defaultLocale || documents.size === 1 ? null : source,
    text: writeXliff2(own),
  }));
  return { files, told, broken };
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
