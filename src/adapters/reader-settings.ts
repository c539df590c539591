import type { Language } from '../core/locale/language.ts';
import type { Instant, Locale } from '../core/model.ts';
import { createTypedWordsCheck } from '../core/prose/check-typed-words.ts';
import type { Site } from '../core/site/site.ts';
import { openRecords } from './entry-records.ts';
import type { GoodTexts } from './last-good.ts';
import { lastGoodDocuments } from './last-good-documents.ts';
import { programDigest } from './program-digest.ts';
import type { ReadOptions } from './read-entries.ts';
import { textDigest } from './sealed-file.ts';

/** All that folders are read with, as plain data: workers get it, too. */
export interface ReaderSettings {
  root: string;
  stateDir: string;
  /** Trust nothing that was read before. */
  anew: boolean;
  /** Keep what is read. */
  writes: boolean;
  readAt: number;
  now: Instant;
  site: Site;
  /** All that have a file. */
  locales: readonly Locale[];
  /** As `incident/<slug>`. */
  folders: readonly string[];
  /** Languages whose documents are wanted; null for all. */
  wanted: readonly Locale[] | null;
  environment: string;
}

/** What a folder reader needs. `languages` are those of the site. */
export function readerOptions(
  settings: ReaderSettings,
  languages: ReadonlyMap<Locale, Language>,
  lastGood: GoodTexts,
): ReadOptions {
  const { root, stateDir, anew, writes, readAt, now, site, locales, folders, wanted, environment } = settings;
  const records = openRecords(stateDir, programDigest());
  const serves = (served: readonly Locale[], locale: Locale) =>
    served.some((own) => own === locale || own.startsWith(`${locale}-`));
  return {
    root,
    records: { ...records, ...(anew ? { read: () => null } : {}), ...(writes ? {} : { write() {} }) },
    around: {
      site,
      locales,
      now,
      folders: new Set(folders),
      checkWords: createTypedWordsCheck(site, languages),
      isServed: (locale) => serves([...languages.keys()], locale),
      lastGood: (files) => lastGoodDocuments(files, lastGood),
    },
    isKept: writes,
    goodDigest: (file) => textDigest(lastGood.read(file) ?? ''),
    environment,
    readAt,
    // A document is shown to readers of its own language and of its variants, as `documentFor` chooses it.
    isNeeded: (locale) => wanted === null || serves(wanted, locale),
    defaultLocale: site.defaultLocale,
  };
}
