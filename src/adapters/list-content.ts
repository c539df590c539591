import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareText, type Diagnostic, report } from '../core/diagnostic.ts';
import { guessLocale } from '../core/locale/guess-locale.ts';
import type { EntryKind, Locale } from '../core/model.ts';
import { invalidSlug, isSlug, slugFor } from '../core/rules/invalid-slug.ts';
import { linkOutOfContent } from '../core/rules/link-out-of-content.ts';
import { notAFile } from '../core/rules/not-a-file.ts';
import { unexpectedFile } from '../core/rules/unexpected-file.ts';
import { isBelow, readTextFile, type TextFile, targetOf } from './read-text-file.ts';

/**
 * Everything that authors wrote, in a fixed order. The few files of settings are read; the documents, of which there may be
 * very many, are only named.
 */
export interface ContentTree {
  site: TextFile | null;
  locales: readonly (TextFile & { locale: Locale })[];
  folders: readonly ListedFolder[];
  /** The site's own pages; their body is Astro's business, only their front matter is ours. */
  pages: readonly (TextFile & { slug: string; locale: Locale })[];
  /** Of the files that are read here: those that are meant to be read and can't be. */
  unreadable: readonly string[];
  /** About these files and about names outside of the folders. */
  diagnostics: readonly Diagnostic[];
}

/** A name in `content/incidents` or `content/maintenance`, also one that can't be the folder of an entry. */
export interface ListedFolder {
  kind: EntryKind;
  slug: string;
  files: readonly ListedDocument[];
  diagnostics: readonly Diagnostic[];
}

export interface ListedDocument {
  file: string;
  kind: EntryKind;
  slug: string;
  locale: Locale;
}

const localeName = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** Lists `content/` and `locales/` below `root`. Hidden files, editors' backups and a README beside folders are left out. */
export function listContent(root: string): ContentTree {
  const unreadable: string[] = [];
  const findings: Diagnostic[] = [];
  const known = ['site.yaml', 'glossary.yaml', 'incidents', 'maintenance', 'pages', 'README.md'];

  for (const { name } of list(root, 'content')) {
    if (known.includes(name)) continue;
    const expected = 'site.yaml, incidents, maintenance or pages';
    findings.push(unexpected('content', name, expected, name === 'site.yml' ? 'site.yaml' : null));
  }
  return {
    site: read('content/site.yaml'),
    locales: named(localizedFiles(root, 'locales', '.json', findings)),
    folders: [...folders('content/incidents', 'incident'), ...folders('content/maintenance', 'maintenance')],
    pages: translated('content/pages').flatMap(({ slug, files, diagnostics }) => {
      findings.push(...diagnostics);
      return named(files).map((file) => ({ ...file, slug }));
    }),
    unreadable,
    diagnostics: findings,
  };

  function folders(folder: string, kind: EntryKind): ListedFolder[] {
    return translated(folder).map(({ slug, files, diagnostics }) => ({
      kind,
      slug,
      files: files.map((file) => ({ ...file, kind, slug })),
      diagnostics,
    }));
  }

  /** What stands in a folder of folders, each name with what is found about it. */
  function translated(folder: string) {
    if (!isInside(root, folder, findings)) return [];
    return list(root, folder)
      .filter(({ name }) => name !== 'README.md')
      .map((entry) => {
        const diagnostics: Diagnostic[] = [];
        const isFolder = isSlugFolder(root, folder, entry, diagnostics);
        const files = isFolder ? localizedFiles(root, `${folder}/${entry.name}`, '.mdx', diagnostics) : [];
        return { slug: entry.name, files, diagnostics };
      });
  }

  function named(files: readonly { file: string; locale: Locale }[]) {
    return files.flatMap(({ file, locale }) => {
      const text = read(file);
      return text === null ? [] : [{ ...text, locale }];
    });
  }

  function read(file: string): TextFile | null {
    const { text, diagnostic } = readTextFile(root, file);
    if (text !== null) return { file, text };
    findings.push(diagnostic);
    unreadable.push(file);
    return null;
  }
}

/** Whether a name in a folder of folders may be one; if not, why. */
function isSlugFolder(root: string, folder: string, entry: Dirent, findings: Diagnostic[]): boolean {
  const file = `${folder}/${entry.name}`;
  if (entry.isSymbolicLink()) {
    if (!isInside(root, file, findings)) return false;
  } else if (!entry.isDirectory()) {
    findings.push(unexpected(folder, entry.name, 'a folder for each page, with one file a language in it', null));
    return false;
  }
  if (isSlug(entry.name)) return true;
  const finding = { name: entry.name, wanted: slugFor(entry.name) };
  findings.push(report(invalidSlug, { file, line: 1, column: 1 }, finding));
  return false;
}

/** The files of a folder that are named after a locale; whatever else is in there is a finding. */
function localizedFiles(
  root: string,
  folder: string,
  extension: '.mdx' | '.json',
  findings: Diagnostic[],
): { file: string; locale: Locale }[] {
  const all = list(root, folder);
  if (extension === '.mdx' && all.length === 0) {
    const finding = { name: 'en.mdx', is: 'missing' } as const;
    findings.push(report(notAFile, { file: `${folder}/en.mdx`, line: 1, column: 1 }, finding));
  }
  return all.flatMap(({ name }) => {
    if (extension === '.json' && name === 'README.md') return [];
    const locale = name.slice(0, -extension.length);
    // Names of locale files have rules of their own.
    if (name.endsWith(extension) && (extension === '.json' || localeName.test(locale))) {
      return [{ file: `${folder}/${name}`, locale }];
    }
    const languages = list(root, 'locales').flatMap((file) => /^(.+)\.json$/.exec(file.name)?.[1] ?? []);
    const expected = `a locale, then ${extension}: en${extension}`;
    findings.push(unexpected(folder, name, expected, wantedName(name, extension, languages)));
    return [];
  });
}

/** False, with a finding, for a symbolic link that leads out of the site's folder. */
function isInside(root: string, file: string, findings: Diagnostic[]): boolean {
  const path = join(root, file);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const target = targetOf(path);
  if (target !== null && isBelow(target, realpathSync(root))) return true;
  const finding = { name: basename(file), target: target ?? 'nothing' };
  findings.push(report(linkOutOfContent, { file, line: 1, column: 1 }, finding));
  return false;
}

function unexpected(where: string, name: string, expected: string, wanted: string | null): Diagnostic {
  const place = { file: `${where}/${name}`, line: 1, column: 1 };
  return report(unexpectedFile, place, { name, where, expected, wanted });
}

function list(root: string, folder: string): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !/^[.#]|~$/.test(name))
      .sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** `en.md`, `EN.mdx`, `pt_br.mdx` and `english.mdx` are meant for a locale; `notes.txt` is not. */
function wantedName(name: string, extension: string, known: readonly Locale[]): string | null {
  const stem = name.replace(/\.(?:mdx?|markdown|jsonc?)$/i, '').replaceAll('_', '-');
  const meant = stem === name ? null : guessLocale(stem, known);
  if (meant !== null) return `${meant}${extension}`;
  if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(stem)) return null;
  const [locale] = Intl.getCanonicalLocales(stem);
  return `${locale}${extension}`;
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
