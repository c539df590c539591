import type { Place } from '../diagnostic.ts';

/** Interface strings of one language for a translator, in the order of their list. */
export interface Catalog {
  /** BCP-47. */
  sourceLang: string;
  lang: string;
  pluralForms: string;
  /** Of all texts of the language as they stood. */
  digest: string;
  entries: readonly CatalogEntry[];
}

export interface CatalogEntry {
  key: string;
  /** For the translator to read. */
  notes: readonly string[];
  source: string;
  /** The source text for many, where there is one text for each plural category. */
  plural: string | null;
  /** One, or one for each plural form; empty where there is none yet. */
  texts: readonly string[];
}

/** A catalog as it came back. */
export interface ReturnedCatalog {
  place: Place;
  lang: string | null;
  pluralForms: string | null;
  digest: string | null;
  entries: readonly ReturnedEntry[];
}

export interface ReturnedEntry {
  key: string | null;
  source: string;
  plural: string | null;
  /** By the number of the form; empty where there is none. */
  texts: readonly string[];
  /** Marked by the tool as not certain. */
  isFuzzy: boolean;
  place: Place;
  /** Of each text. */
  places: readonly Place[];
}
