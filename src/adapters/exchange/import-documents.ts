import { type Diagnostic, hasErrors, report } from '../../core/diagnostic.ts';
import type { ReturnedDocument } from '../../core/exchange/exchange.ts';
import { type ImportOptions, importDocument } from '../../core/exchange/import-document.ts';
import { exchangeDocumentUnknown } from '../../core/rules/exchange-document-unknown.ts';
import { exchangeLanguage } from '../../core/rules/exchange-language.ts';
import { localeFor, type SiteTexts } from './site-texts.ts';

/** A translation file as it shall be. */
export interface FileToWrite {
  file: string;
  /** As it was read; null when it isn't there yet. */
  before: string | null;
  after: string;
  parts: number;
}

export interface ImportedDocuments {
  files: readonly FileToWrite[];
  /** Documents that had nothing new. */
  unchanged: number;
  /** Parts that were left out. */
  left: number;
  diagnostics: readonly Diagnostic[];
}

/** Finds out where each document belongs, and what becomes of its translation. Writes nothing. */
export function importDocuments(
  texts: SiteTexts,
  returned: readonly ReturnedDocument[],
  options: Pick<ImportOptions, 'force' | 'as'>,
): ImportedDocuments {
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, FileToWrite>();
  let [unchanged, left] = [0, 0];
  for (const document of returned) {
    const result = importOne(texts, document, options, files);
    diagnostics.push(...result.diagnostics);
    left += result.left;
    if (result.write !== null) files.set(result.write.file, result.write);
    else if (!hasErrors(result.diagnostics)) unchanged++;
  }
  return { files: [...files.values()], unchanged, left, diagnostics };
}

type One = { write: FileToWrite | null; left: number; diagnostics: readonly Diagnostic[] };

/** `files` are those that an earlier document of the same run has changed. */
function importOne(
  texts: SiteTexts,
  returned: ReturnedDocument,
  options: Pick<ImportOptions, 'force' | 'as'>,
  files: ReadonlyMap<string, FileToWrite>,
): One {
  const refuse = (...diagnostics: readonly Diagnostic[]): One => ({ write: null, left: 0, diagnostics });
  const { place } = returned;
  const folder = texts.folders.find(({ files }) => files.some(({ file }) => file === returned.file));
  if (folder === undefined) {
    const known = texts.folders.flatMap((other) => other.files.map(({ file }) => file));
    return refuse(report(exchangeDocumentUnknown, place, { file: returned.file, is: 'unknown', known }));
  }
  const source = texts.sourceOf(folder);
  if (source === null || source.document.file !== returned.file) {
    const is = source === null ? 'broken' : 'translation';
    return refuse(report(exchangeDocumentUnknown, place, { file: returned.file, is, known: [] }));
  }
  const own = source.document.locale;
  if (localeFor(texts, returned.sourceLang) !== own) {
    return refuse(
      report(exchangeLanguage, place, { is: 'source', lang: returned.sourceLang, known: [texts.langOf(own)] }),
    );
  }
  const locale = localeFor(texts, returned.targetLang);
  if (locale === null || locale === own) {
    const known = [...texts.locales.keys()].filter((other) => other !== own).map(texts.langOf);
    return refuse(report(exchangeLanguage, place, { is: 'target', lang: returned.targetLang, known }));
  }
  const file = returned.file.replace(/[^/]+$/, `${locale}.mdx`);
  const earlier = files.get(file);
  const translation = earlier ? texts.parse(folder, locale, earlier.after) : texts.read(folder, locale);
  if (translation !== null && 'broken' in translation) return refuse(...translation.broken);
  const imported = importDocument({
    ...options,
    ...texts.optionsFor(source, locale),
    ...{ returned, source, translation, locale, file },
  });
  const { text, parts, left, diagnostics } = imported;
  const before = earlier ? earlier.before : (translation?.text ?? null);
  const count = parts.length + (earlier?.parts ?? 0);
  const write = text === null ? null : { file, before, after: text, parts: count };
  return { write, left, diagnostics };
}
