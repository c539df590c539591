import type { PartKey } from '../../core/model.ts';
import { isIncomplete } from '../../core/translation-table/count-cells.ts';
import type { Cell, Row } from '../../core/translation-table/translation-table.ts';
import { element, type Markup, text } from '../xml/xml.ts';
import { linked, lookMarkup, workAddress } from './cell-look.ts';
import { onLines } from './html-documents.ts';
import { partWords, type TranslationReport } from './report.ts';

/** Translations that are there and want something: which parts, in which files. Null where there are none. */
export function wantsList({ table, languages, repository }: TranslationReport): Markup | null {
  const items = table.rows.flatMap((row) => row.cells.flatMap((cell) => itemOf(row, cell) ?? []));
  return items.length === 0 ? null : element('ul', { class: 'wants' }, ...onLines(items));

  function itemOf(row: Row, cell: Cell): Markup | null {
    const lines = [
      ...(cell.isBroken ? [lookMarkup('broken', 'errors: tidings check names them')] : []),
      ...(cell.outdated.length > 0 ? [lookMarkup('outdated', `outdated: ${named(cell.outdated)}`)] : []),
      ...(isIncomplete(cell) ? [lookMarkup('incomplete', `missing: ${named(cell.missing)}`)] : []),
    ];
    if (lines.length === 0) return null;
    const { locale } = row.source;
    const source = languages.get(locale);
    const title = element('bdi', { lang: source?.lang ?? locale, dir: source?.dir }, text(row.title));
    const code = element('span', { class: 'code', translate: 'no' }, text(cell.locale));
    return element(
      'li',
      {},
      element('p', {}, code, text(' '), linked(workAddress(row, cell, repository), title)),
      element('p', { class: 'counts' }, ...lines.flatMap((line, index) => (index === 0 ? [line] : [text(' '), line]))),
    );
  }
}

function named(keys: readonly PartKey[]): string {
  return keys.map(partWords).join(', ');
}
