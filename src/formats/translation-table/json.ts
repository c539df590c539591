import { countByLocale, countCells } from '../../core/translation-table/count-cells.ts';
import { timestamp } from '../xml/timestamp.ts';
import type { TranslationReport } from './report.ts';

/**
 * An object with `now`, `totals`, `languages` (each with its counts) and `documents`, each with a cell a language in the order of
 * `languages`. Counts are of documents; `source`, `human`, `machine_reviewed`, `machine` and `missing` add up to all.
 */
export function jsonTranslations({ now, table, languages }: TranslationReport): string {
  const value = {
    now: timestamp(now),
    totals: countCells(table.rows.flatMap(({ cells }) => cells)),
    languages: countByLocale(table).map(({ locale, counts }) => {
      const language = languages.get(locale);
      return {
        ...{ locale, lang: language?.lang ?? locale, name: language?.name ?? locale },
        ...{ isInterfaceReviewed: language?.isReviewed ?? false, ...counts },
      };
    }),
    documents: table.rows.map(({ group, folder, title, source, parts, cells }) => ({
      ...{ group, folder, title, source, parts },
      translations: cells,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
