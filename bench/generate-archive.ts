import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ArchiveSize, archiveFiles } from './archive/archive-files.ts';
import { borrowedLocale } from './archive/borrowed-locale.ts';
import { languages } from './archive/languages.ts';

const ownLocales = join(dirname(import.meta.dirname), 'locales');

export interface ArchiveOptions extends ArchiveSize {
  /** A folder that is new or empty: gets `content/` and `locales/`. */
  root: string;
  /** The locale files that exist; those of this package when left out. */
  localesFolder?: string;
}

/** Writes a site with a past like a real one, and says how many documents its entries have. */
export function generateArchive({ root, localesFolder = ownLocales, ...size }: ArchiveOptions): { documents: number } {
  const { entries, locales } = size;
  if (!(entries >= 1)) throw new Error(`an archive has at least one entry, not ${entries}`);
  if (!(locales >= 1 && locales <= languages.length))
    throw new Error(`an archive has 1 to ${languages.length} languages, not ${locales}`);
  write(
    root,
    languages.slice(0, locales).map((language) => localeFile(language, localesFolder)),
  );
  return { documents: write(root, archiveFiles(size)) };
}

/** Gives the number of files that are documents of an entry. */
function write(root: string, files: Iterable<{ file: string; text: string }>): number {
  let documents = 0;
  let folder = '';
  for (const { file, text } of files) {
    const path = join(root, file);
    if (dirname(path) !== folder) mkdirSync((folder = dirname(path)), { recursive: true });
    writeFileSync(path, text);
    if (/^content\/(?:incidents|maintenance)\//.test(file)) documents += 1;
  }
  return documents;
}

function localeFile(language: (typeof languages)[number], folder: string): { file: string; text: string } {
  const own = join(folder, `${language.lang}.json`);
  const file = `locales/${language.lang}.json`;
  if (existsSync(own)) return { file, text: readFileSync(own, 'utf8') };
  const english = JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8'));
  return { file, text: `${JSON.stringify(borrowedLocale(english, language), null, 2)}\n` };
}
