import { join } from 'node:path';
import { checkCharacters } from '../core/content/check-characters.ts';
import { parseDocument } from '../core/content/parse-document.ts';
import { type FixableText, fixText } from '../core/fix/fix-text.ts';
import { orderKeys } from '../core/fix/order-keys.ts';
import { parseLocale } from '../core/locale/parse-locale.ts';
import { parseSite } from '../core/site/parse-site.ts';
import { publicFiles } from './public-files.ts';
import { readContent } from './read-content.ts';
import { Refusal } from './refusal.ts';
import { replaceFile } from './replace-file.ts';

export interface FixedFiles {
  /** Findings that are mended. */
  findings: number;
  /** Names of the files that were changed. */
  files: readonly string[];
}

/**
 * Makes every safe fix in `content/` and `locales/`. A file is replaced in one step, and stays as it is where the fixed text
 * would have more errors. Throws a `Refusal` when a file can't be written; those before it are fixed.
 */
export async function fixFiles(root: string): Promise<FixedFiles> {
  const { site, locales, documents, pages } = readContent(root);
  const known = locales.map(({ locale }) => locale);
  const fixable: ({ file: string } & FixableText)[] = [
    ...(site === null ? [] : [site]).map((file) => ({
      ...file,
      check: (text: string) => parseSite({ ...file, text }, known, publicFiles(root)).diagnostics,
    })),
    ...locales.map((file) => ({ ...file, check: (text: string) => parseLocale({ ...file, text }).diagnostics })),
    ...documents.map((file) => ({
      ...file,
      check: (text: string) => parseDocument({ ...file, text }).diagnostics,
      orderKeys: (text: string) => orderKeys(text, file.kind),
    })),
    ...pages.map((file) => ({ ...file, check: (text: string) => checkCharacters(file.file, text) })),
  ];
  const files: string[] = [];
  let findings = 0;
  for (const one of fixable) {
    const { text, fixed } = fixText(one);
    if (text === one.text) continue;
    await replaceFile(join(root, one.file), one.text, text).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
      throw new Refusal(`${one.file} can’t be written${code}. Make it writable, then try again.`);
    });
    findings += fixed;
    files.push(one.file);
  }
  return { findings, files };
}
