import { formatAt } from '../content/instant.ts';
import type { EntryKind, Instant, Locale } from '../model.ts';

/** Path of a page by its path below the locale: `history/` is `/history/` in the default locale, `/de/history/` in German. */
export function localPath(locale: Locale, path: string, defaultLocale: Locale): string {
  return locale === defaultLocale ? `/${path}` : `/${locale}/${path}`;
}

export function entryPath(kind: EntryKind, slug: string): string {
  return `${kind === 'incident' ? 'incidents' : 'maintenance'}/${slug}/`;
}

/** The same text for programs. */
export function markdownPath(kind: EntryKind, slug: string): string {
  return `${entryPath(kind, slug)}index.md`;
}

export function componentPath(id: string): string {
  return `components/${id}/`;
}

/** `year` as `2024`. */
export function componentYearPath(id: string, year: string): string {
  return `${componentPath(id)}${year}/`;
}

/** `year` as `2024`. */
export function postmortemYearPath(year: string): string {
  return `postmortems/${year}/`;
}

/** `year` as `2024`. */
export function historyYearPath(year: string): string {
  return `history/${year}/`;
}

/** `month` as `2024-07`. */
export function monthPath(month: string): string {
  return `history/${month}/`;
}

/** The picture of a page, by the path of the page below the locale: `incidents/<slug>/`, or empty for that of the site. */
export function previewPath(page: string): string {
  return `${page}preview.png`;
}

/** Id of an update's element: `update-20240711T1759Z`, with seconds only where they are not zero. */
export function updateAnchor(at: Instant): string {
  return `update-${formatAt(at).replaceAll(/[-:]/g, '')}`;
}

/** File of a path in the output folder: `/de/history/` is `de/history/index.html`, `/404.html` is itself. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
