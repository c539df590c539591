import type { Language } from '../../core/locale/language.ts';
import type { Instant, Locale, PartKey } from '../../core/model.ts';
import type { RepositoryTemplate } from '../../core/site/repository-address.ts';
import type { RowGroup } from '../../core/translation-table/row-order.ts';
import type { TranslationTable } from '../../core/translation-table/translation-table.ts';
import { isDone } from '../../core/translation-table/translation-table.ts';
import type { TranslationState } from '../../core/vocabulary.ts';

/** A table of translations with what each format may say about it. */
export interface TranslationReport {
  /** Name of the site. */
  site: string;
  now: Instant;
  table: TranslationTable;
  /** At least those of the table. */
  languages: ReadonlyMap<Locale, Pick<Language, 'lang' | 'dir' | 'name' | 'isReviewed'>>;
  repository: RepositoryTemplate | null;
}

/** The words of all formats for people. Translators of any language read them: they are English. */
export const stateWords: Readonly<Record<TranslationState, string>> = {
  source: 'source',
  human: 'human',
  machine_reviewed: 'reviewed',
  machine: 'machine',
  missing: 'missing',
};

export const groupWords: Readonly<Record<RowGroup, string>> = {
  open: 'Open now',
  coming: 'Coming maintenance',
  past: 'Past, newest first',
  pages: 'Pages of the site',
};

/** `update:2024-07-11T17:59Z` is `update of 2024-07-11 17:59 UTC`, `rootCause` is `root cause`. */
export function partWords(key: PartKey): string {
  if (!key.startsWith('update:')) return key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `update of ${key.slice('update:'.length).replace('T', ' ').replace(/Z$/, ' UTC')}`;
}

/** `2024-07-11 17:59 UTC` */
export function minuteWords(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `1 document`, `36,412 documents` */
export function count(value: number, word: string): string {
  return `${value.toLocaleString('en-US')} ${word}${value === 1 ? '' : 's'}`;
}

/** `19 documents in 34 languages, as of 2026-11-15 12:00 UTC` */
export function sizeWords({ table: { rows, locales }, now }: TranslationReport): string {
  return `${count(rows.length, 'document')} in ${count(locales.length, 'language')}, as of ${minuteWords(now)}`;
}

/** Percent are rounded down: 100 % is said of nothing less. */
export function doneWords({ table: { rows, locales } }: TranslationReport): string {
  const done = rows.flatMap(({ cells }) => cells).filter(isDone).length;
  const all = rows.length * locales.length;
  const share = Math.floor((done / all) * 100);
  return `${done.toLocaleString('en-US')} of ${count(all, 'text')} are there and up to date (${share} %)`;
}
