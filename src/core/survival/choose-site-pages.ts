import { compareText, type Diagnostic } from '../diagnostic.ts';
import type { Locale } from '../model.ts';
import type { SitePage } from '../plan/world.ts';
import { parseSitePages, type SitePageFile } from '../site/parse-site-pages.ts';
import type { Exception } from './exception.ts';

export interface SitePageCandidates {
  files: readonly SitePageFile[];
  /** Files that could not be read, or whose text Astro could not compile. */
  broken: readonly Omit<SitePageFile, 'text'>[];
  /** Text of a file as it was published last. */
  lastGood(file: string): string | null;
  defaultLocale: Locale;
  locales: readonly Locale[];
}

export interface ChosenSitePages {
  pages: SitePage[];
  /** Of the files as they stand. */
  diagnostics: Diagnostic[];
  exceptions: Exception[];
  /** Text to compile instead of that of the file: as published last, or none. By file. */
  replaced: ReadonlyMap<string, string>;
}

/**
 * The site's own pages. For a file with an error the text published last stands in; without one the page is there in its
 * default language, and without that it is left out.
 */
export function chooseSitePages(candidates: SitePageCandidates): ChosenSitePages {
  const { files, lastGood } = candidates;
  const standing = parseSitePages(files, candidates);
  const wrong = new Set([...candidates.broken.map(({ file }) => file), ...filesWithErrors(standing.diagnostics)]);
  const all = [...files, ...candidates.broken].filter(
    ({ file }, index, list) => list.findIndex((other) => other.file === file) === index,
  );
  let chosen = all
    .flatMap(({ file, slug, locale }): SitePageFile[] => {
      const own = files.find((candidate) => candidate.file === file);
      const text = wrong.has(file) ? lastGood(file) : (own?.text ?? null);
      return text === null ? [] : [{ file, slug, locale, text }];
    })
    .sort((a, b) => compareText(a.file, b.file));

  // Each round leaves out at least one file, so there is an end.
  for (;;) {
    const { pages, diagnostics } = parseSitePages(chosen, candidates);
    const refused = filesWithErrors(diagnostics);
    if (refused.size === 0) {
      return { pages, diagnostics: standing.diagnostics, ...exceptionsOf(all, chosen, wrong) };
    }
    chosen = chosen.filter(({ file }) => !refused.has(file));
  }
}

function filesWithErrors(diagnostics: readonly Diagnostic[]): Set<string> {
  return new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
}

function exceptionsOf(
  all: readonly Omit<SitePageFile, 'text'>[],
  chosen: readonly SitePageFile[],
  wrong: ReadonlySet<string>,
): Pick<ChosenSitePages, 'exceptions' | 'replaced'> {
  const replaced = new Map<string, string>();
  const exceptions: Exception[] = [];
  for (const [slug, group] of Map.groupBy(all, (file) => file.slug)) {
    const isThere = chosen.some((file) => file.slug === slug);
    if (!isThere) exceptions.push({ is: 'leftOut', what: 'page', path: `content/pages/${slug}` });
    for (const { file } of group) {
      const used = chosen.find((candidate) => candidate.file === file);
      if (used === undefined) {
        replaced.set(file, '');
        if (isThere) exceptions.push({ is: 'leftOut', what: 'translation', path: file });
      } else if (wrong.has(file)) {
        replaced.set(file, used.text);
        exceptions.push({ is: 'kept', what: 'page', path: file });
      }
    }
  }
  return { exceptions, replaced };
}
