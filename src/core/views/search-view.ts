import type { Locale } from '../model.ts';
import type { Site } from '../site/site.ts';
import type { IncidentStatus, MaintenanceStatus } from '../vocabulary.ts';
import { componentRow } from './component-rows.ts';
import type { SearchView } from './view.ts';

/** `search/index.json`: the files that hold the archive, below its folder, the newest first. */
export interface SearchIndex {
  chunks: readonly string[];
}

/** `search/2024.json`: the entries that began in a year, or in a month, the newest first. */
export interface SearchChunk {
  entries: readonly SearchEntry[];
}

/** An entry as the reader of one language gets it, in plain text. */
export interface SearchEntry {
  /** With the base path. */
  href: string;
  status: IncidentStatus | MaintenanceStatus;
  /** When it began or is planned to begin: `2024-07-11T15:56Z`. */
  start: string;
  /** The same as it is printed, in every zone of the site. */
  times: readonly string[];
  title: SearchText;
  /** Names of the affected components. */
  components: readonly SearchText[];
  /** Its prose, part by part. */
  texts: readonly SearchText[];
}

/** A text in the language of the page, or else one that says in which it is. */
export type SearchText = string | { text: string; lang: string; dir: 'ltr' | 'rtl' };

export function searchView(site: Site, locale: Locale): SearchView {
  const rows = site.components.map((component) => componentRow(component, 'operational', site, locale));
  return { kind: 'search', components: rows.map(({ path, name }) => ({ path, name })) };
}
