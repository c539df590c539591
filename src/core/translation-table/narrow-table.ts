import type { Locale } from '../model.ts';
import type { Row, TranslationTable } from './translation-table.ts';

/** The table with these languages alone, in the order of the table. */
export function narrowLocales({ locales, rows }: TranslationTable, wanted: readonly Locale[]): TranslationTable {
  const isWanted = (locale: Locale) => wanted.includes(locale);
  return {
    locales: locales.filter(isWanted),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(({ locale }) => isWanted(locale)) })),
  };
}

/** Whether a path, from the folder of the site and with `/`, names the document: its folder, one above it, or a file in it. */
export function isNamedBy({ folder }: Pick<Row, 'folder'>, path: string): boolean {
  const end = `${path}/`;
  return path === '' || `${folder}/`.startsWith(end) || path.startsWith(`${folder}/`);
}
