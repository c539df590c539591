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

/** Everything that authors wrote, unparsed, in a fixed order. */
export interface Content {
  site: TextFile | null;
  locales: readonly (TextFile & { locale: Locale })[];
  documents: readonly (TextFile & { kind: EntryKind; slug: string; locale: Locale })[];
  /** The site's own pages; their body is Astro's business, only their front matter is ours. */
  pages: readonly (TextFile & { slug: string; locale: Locale })[];
  /** Files that are meant to be read and can't be. */
  unreadable: readonly string[];
  /** About files that could not be read. */
  diagnostics: readonly Diagnostic[];
}

const localeName = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/** Reads `content/` and `locales/` below `root`. Hidden files, editors' backups and a README beside folders are left out. */
export function readContent(root: string): Content {
  const diagnostics: Diagnostic[] = [];
  const unreadable: string[] = [];
  const known = ['site.yaml', 'incidents', 'maintenance', 'pages', 'README.md'];

  for (const { name } of list('content')) {
    if (known.includes(name)) continue;
    const expected = 'site.yaml, incidents, maintenance or pages';
    unexpected('content', name, expected, name === 'site.yml' ? 'site.yaml' : null);
  }
  const entries = (folder: string, kind: EntryKind) => translated(folder).map((file) => ({ ...file, kind }));
  return {
    site: read('content/site.yaml'),
    locales: localized('locales', '.json'),
    documents: [...entries('content/incidents', 'incident'), ...entries('content/maintenance', 'maintenance')],
    pages: translated('content/pages'),
    unreadable,
    diagnostics,
  };

  function translated(folder: string) {
    if (!isInside(folder)) return [];
    return slugs(folder).flatMap((slug) => localized(`${folder}/${slug}`, '.mdx').map((file) => ({ ...file, slug })));
  }

  /** False, with a finding, for a symbolic link that leads out of the site's folder. */
  function isInside(file: string): boolean {
    const path = join(root, file);
    if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
    const target = targetOf(path);
    if (target !== null && isBelow(target, realpathSync(root))) return true;
    const finding = { name: basename(file), target: target ?? 'nothing' };
    diagnostics.push(report(linkOutOfContent, { file, line: 1, column: 1 }, finding));
    return false;
  }

  /** Names of the folders in `folder`; whatever else is in there is a finding. */
  function slugs(folder: string): string[] {
    return list(folder).flatMap((entry) => {
      if (entry.name === 'README.md') return [];
      const file = `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) {
        if (!isInside(file)) return [];
      } else if (!entry.isDirectory()) {
        unexpected(folder, entry.name, 'a folder for each page, with one file a language in it', null);
        return [];
      }
      if (isSlug(entry.name)) return [entry.name];
      const finding = { name: entry.name, wanted: slugFor(entry.name) };
      diagnostics.push(report(invalidSlug, { file, line: 1, column: 1 }, finding));
      return [];
    });
  }

  /** The files of a folder that are named after a locale. */
  function localized(folder: string, extension: '.mdx' | '.json'): (TextFile & { locale: Locale })[] {
    const files = list(folder).flatMap(({ name }) => {
      if (extension === '.json' && name === 'README.md') return [];
      const locale = name.slice(0, -extension.length);
      // Names of locale files have rules of their own.
      if (!name.endsWith(extension) || (extension === '.mdx' && !localeName.test(locale))) {
        unexpected(
          folder,
          name,
          `a locale, then ${extension}: en${extension}`,
          wantedName(name, extension, languages()),
        );
        return [];
      }
      const file = read(`${folder}/${name}`);
      return file === null ? [] : [{ ...file, locale }];
    });
    if (extension === '.mdx' && list(folder).length === 0) {
      const finding = { name: 'en.mdx', is: 'missing' } as const;
      diagnostics.push(report(notAFile, { file: `${folder}/en.mdx`, line: 1, column: 1 }, finding));
    }
    return files;
  }

  function languages(): Locale[] {
    return list('locales').flatMap(({ name }) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : []));
  }

  function read(file: string): TextFile | null {
    const { text, diagnostic } = readTextFile(root, file);
    if (text !== null) return { file, text };
    diagnostics.push(diagnostic);
    unreadable.push(file);
    return null;
  }

  function unexpected(where: string, name: string, expected: string, wanted: string | null): void {
    const place = { file: `${where}/${name}`, line: 1, column: 1 };
    diagnostics.push(report(unexpectedFile, place, { name, where, expected, wanted }));
  }

  function list(folder: string): Dirent[] {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true })
        .filter(({ name }) => !/^[.#]|~$/.test(name))
        .sort((a, b) => compareText(a.name, b.name));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
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
