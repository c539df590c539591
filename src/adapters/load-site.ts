import { join } from 'node:path';
import { checkInstants, parseDocument } from '../core/content/parse-document.ts';
import { type Diagnostic, sortDiagnostics } from '../core/diagnostic.ts';
import { assembleEntries } from '../core/incident/assemble-entries.ts';
import { checkComponents, checkEntries } from '../core/incident/check-entries.ts';
import type { Document, Instant } from '../core/model.ts';
import type { World } from '../core/plan/world.ts';
import { checkTypedWords } from '../core/prose/check-typed-words.ts';
import { parseSite } from '../core/site/parse-site.ts';
import type { Site } from '../core/site/site.ts';
import { chooseDocuments } from '../core/survival/choose-documents.ts';
import { chooseSitePages } from '../core/survival/choose-site-pages.ts';
import { documentPlace, localeOf, pagePlace } from '../core/survival/entry-folder.ts';
import type { Exception } from '../core/survival/exception.ts';
import { findBroken, withoutGuesses } from '../core/survival/find-broken.ts';
import { type GoodTexts, openLastGood } from './last-good.ts';
import { lastGoodDocuments } from './last-good-documents.ts';
import { type LocaleFile, loadLanguages } from './load-languages.ts';
import { type Content, readContent } from './read-content.ts';

export interface LoadOptions {
  root: string;
  now: Instant;
  /** Instead of the `url` in site.yaml. */
  url?: string;
  /** Pages of the site's own that Astro could not compile: their text counts as broken. */
  uncompiled?: readonly Diagnostic[];
  /** What stands in for files with errors; what was published last when left out. */
  lastGood?: GoodTexts;
}

export interface LoadedSite {
  /** What can be published; null when the settings or the default language have an error. */
  world: World | null;
  /** All findings in all files, sorted. */
  diagnostics: readonly Diagnostic[];
  /** How the world differs from the files as they stand. */
  exceptions: readonly Exception[];
  /** Text of the site's own pages to compile instead of their files'. */
  replacedPages: ReadonlyMap<string, string>;
  /** Text of the files that were read, by name. */
  sources: ReadonlyMap<string, string>;
  /** Every document that could be read, also when there are errors. */
  documents: readonly Document[];
}

/** Reads, parses and checks everything below `content/` and `locales/`; what has errors is stood in for or left out. */
export async function loadSite(options: LoadOptions): Promise<LoadedSite> {
  const { root, now, url, uncompiled = [], lastGood = openLastGood(join(root, '.tidings')) } = options;
  const content = readContent(root);
  const diagnostics: Diagnostic[] = [...content.diagnostics, ...uncompiled];
  const collect = <Result extends { diagnostics: readonly Diagnostic[] }>(result: Result): Result => {
    diagnostics.push(...result.diagnostics);
    return result;
  };

  const localeFiles = localeFilesOf(content);
  const locales = localeFiles.map(({ locale }) => locale);
  const parsedSite = content.site === null ? null : collect(parseSite(content.site, locales)).site;
  const site = parsedSite === null || url === undefined ? parsedSite : servedAt(parsedSite, url);
  const { languages, exceptions } = collect(await loadLanguages(localeFiles, site, lastGood.read));

  const unreadable = content.unreadable.flatMap((file) => documentPlace(file) ?? []);
  const unparsed = unreadable.map(({ file }) => ({ file, places: {} }));
  const documents = content.documents.flatMap((file) => {
    const { document, places } = collect(parseDocument(file));
    if (document === null) {
      unparsed.push({ file: file.file, places });
      return [];
    }
    diagnostics.push(...checkInstants(document, now));
    return [document];
  });
  const files = [content.site, ...content.locales, ...content.documents, ...content.pages];
  const sources = new Map(files.flatMap((file) => (file === null ? [] : [[file.file, file.text] as const])));
  const loaded = { sources, documents, replacedPages: new Map(), exceptions };
  if (site === null) return { ...loaded, world: null, diagnostics: sortDiagnostics(diagnostics) };

  const { defaultLocale } = site;
  const standing = assembleEntries(documents, defaultLocale);
  const written = [...content.documents, ...unreadable];
  diagnostics.push(
    ...withoutGuesses(
      standing.diagnostics,
      unparsed.map(({ file }) => file),
    ),
    ...unparsed.flatMap((file) => checkComponents(file, site)),
    ...checkEntries(standing.entries, site, locales, { now, written }),
    ...checkTypedWords(documents, sources, site, languages),
  );
  const { broken, sourceless } = findBroken(diagnostics);
  const chosen = chooseDocuments({
    documents,
    broken,
    lastGood: lastGoodDocuments([...broken, ...sourceless], lastGood),
    defaultLocale,
    isServed: (locale) => [...languages.keys()].some((other) => other === locale || other.startsWith(`${locale}-`)),
  });
  const pages = collect(
    chooseSitePages({
      files: content.pages,
      broken: [...content.unreadable, ...uncompiled.map(({ file }) => file)].flatMap((file) => pagePlace(file) ?? []),
      lastGood: lastGood.read,
      defaultLocale,
      locales,
    }),
  );
  const { entries } = assembleEntries(chosen.documents, defaultLocale);
  const isRight = languages.size > 0 && !broken.has('content/site.yaml');
  return {
    ...loaded,
    world: isRight ? { site, languages, entries, sitePages: pages.pages, now } : null,
    diagnostics: sortDiagnostics(diagnostics),
    exceptions: [...exceptions, ...chosen.exceptions, ...pages.exceptions],
    replacedPages: pages.replaced,
  };
}

function servedAt(site: Site, url: string): Site {
  const parsed = new URL(url);
  if (!parsed.pathname.endsWith('/')) parsed.pathname += '/';
  return { ...site, url: parsed.origin + parsed.pathname, base: parsed.pathname };
}

function localeFilesOf({ locales, unreadable }: Content): LocaleFile[] {
  const unread = unreadable.flatMap((file) => {
    const locale = localeOf(file);
    return locale === null ? [] : [{ file, locale, text: null }];
  });
  return [...locales, ...unread];
}
