import { checkInstants, parseDocument } from '../core/content/parse-document.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from '../core/diagnostic.ts';
import { assembleEntries } from '../core/incident/assemble-entries.ts';
import { checkEntries } from '../core/incident/check-entries.ts';
import type { Document, Instant } from '../core/model.ts';
import type { World } from '../core/plan/world.ts';
import { parseSite } from '../core/site/parse-site.ts';
import { parseSitePages } from '../core/site/parse-site-pages.ts';
import type { Site } from '../core/site/site.ts';
import { loadLanguages } from './load-languages.ts';
import { readContent } from './read-content.ts';

export interface LoadOptions {
  root: string;
  now: Instant;
  /** Instead of the `url` in site.yaml. */
  url?: string;
}

export interface LoadedSite {
  /** Null when there is any error. */
  world: World | null;
  /** All findings in all files, sorted. */
  diagnostics: readonly Diagnostic[];
  /** Text of the files that were read, by name. */
  sources: ReadonlyMap<string, string>;
  /** Every document that could be read, also when there are errors. */
  documents: readonly Document[];
}

/** Reads, parses and checks everything below `content/` and `locales/`. */
export async function loadSite({ root, now, url }: LoadOptions): Promise<LoadedSite> {
  const content = readContent(root);
  const diagnostics: Diagnostic[] = [...content.diagnostics];
  const collect = <Result extends { diagnostics: readonly Diagnostic[] }>(result: Result): Result => {
    diagnostics.push(...result.diagnostics);
    return result;
  };

  const locales = content.locales.map(({ locale }) => locale);
  const parsedSite = content.site === null ? null : collect(parseSite(content.site, locales)).site;
  const site = parsedSite === null || url === undefined ? parsedSite : servedAt(parsedSite, url);
  const languages = collect(await loadLanguages(content.locales, site)).languages;

  const documents = content.documents.flatMap((file) => {
    const { document } = collect(parseDocument(file));
    if (document === null) return [];
    diagnostics.push(...checkInstants(document, now));
    return [document];
  });
  const files = [content.site, ...content.locales, ...content.documents, ...content.pages];
  const sources = new Map(files.flatMap((file) => (file === null ? [] : [[file.file, file.text] as const])));

  let world: World | null = null;
  if (site !== null) {
    const { defaultLocale } = site;
    const { entries } = collect(assembleEntries(documents, defaultLocale));
    diagnostics.push(...checkEntries(entries, site, locales));
    const { pages } = collect(parseSitePages(content.pages, { defaultLocale, locales }));
    if (!hasErrors(diagnostics)) world = { site, languages, entries, sitePages: pages, now };
  }
  return { world, diagnostics: sortDiagnostics(diagnostics), sources, documents };
}

function servedAt(site: Site, url: string): Site {
  const parsed = new URL(url);
  if (!parsed.pathname.endsWith('/')) parsed.pathname += '/';
  return { ...site, url: parsed.origin + parsed.pathname, base: parsed.pathname };
}
