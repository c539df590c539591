import type { Locale } from '../../core/model.ts';
import { countByLocale, countCells } from '../../core/translation-table/count-cells.ts';
import { rowGroups } from '../../core/translation-table/row-order.ts';
import type { Row } from '../../core/translation-table/translation-table.ts';
import { headWords, inColumns, named, numbersOf, wrapped } from './count-columns.ts';
import { fullLists, shortLists } from './name-lists.ts';
import { doneWords, groupWords, sizeWords, type TranslationReport } from './report.ts';

export interface PrettyOptions {
  /** Width of the terminal in characters. */
  columns: number;
  /** Name every language of every document, and every part that wants something. */
  verbose: boolean;
}

/**
 * The table for a terminal: a row a document with its counts, below it the languages that want something, and at last a row a
 * language. It says everything in words, so that it reads the same without colours, in a log and aloud.
 */
export function prettyTranslations(report: TranslationReport, options: PrettyOptions): string {
  const { rows, locales } = report.table;
  if (rows.length === 0 || locales.length === 0) return `${sizeWords(report)}\n`;
  const counts = countCells(rows.flatMap(({ cells }) => cells));
  const groups = rowGroups.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    return own.length === 0 ? [] : ['', groupWords[group], ...own.flatMap((row) => rowLines(row, options))];
  });
  return [
    sizeWords(report),
    doneWords(report),
    '',
    ...named('Documents', headWords, options.columns),
    ...groups,
    '',
    ...named('All', numbersOf(counts), options.columns),
    '',
    ...languageLines(report, options),
    '',
  ].join('\n');
}

function rowLines(row: Row, { columns, verbose }: PrettyOptions): string[] {
  const lists = verbose ? fullLists(row) : shortLists(row);
  const width = Math.max(0, ...lists.map(({ label }) => label.length));
  return [
    ...named(visible(row.folder.replace(/^content\//, '')), numbersOf(countCells(row.cells)), columns),
    ...lists.flatMap(({ label, words }) => wrapped(`    ${label.padEnd(width)}  `, words, columns)),
  ];
}

function languageLines({ table, languages }: TranslationReport, { columns }: PrettyOptions): string[] {
  const heading = 'Languages';
  const width = Math.max(heading.length, ...table.locales.map((locale) => locale.length));
  const line = (locale: Locale, words: readonly string[]) => `${locale.padEnd(width)}  ${inColumns(words)}`;
  return [
    line(heading, headWords),
    ...countByLocale(table).map(({ locale, counts }) => {
      const numbers = line(locale, numbersOf(counts));
      // Last, since letters of other scripts are not all as wide as a terminal says.
      const name = `  ${visible(languages.get(locale)?.name ?? '')}`;
      return numbers.length + name.length <= columns ? (numbers + name).trimEnd() : numbers;
    }),
  ];
}

/** A name that someone else wrote must not steer the terminal. */
function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}
