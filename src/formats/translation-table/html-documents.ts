import { fileAddress } from '../../core/site/repository-address.ts';
import { isIncomplete } from '../../core/translation-table/count-cells.ts';
import { rowGroups } from '../../core/translation-table/row-order.ts';
import type { Cell, Row } from '../../core/translation-table/translation-table.ts';
import { element, type Markup, markup, text } from '../xml/xml.ts';
import { linked, lookMarkup, workAddress } from './cell-look.ts';
import { groupWords, type TranslationReport } from './report.ts';

/** Address of a language's column within the page. */
export function columnId(locale: string): string {
  return `in-${locale}`;
}

/** The table itself: a row a document, a column a language; the heads stay while it is moved. */
export function documentsTable(report: TranslationReport): Markup {
  const { table, languages, repository } = report;
  const heads = table.locales.map((locale) =>
    element('th', { scope: 'col', id: columnId(locale) }, element('span', { translate: 'no' }, text(locale))),
  );
  const bodies = rowGroups.flatMap((group) => {
    const rows = table.rows.filter((row) => row.group === group);
    const head = element(
      'tr',
      { class: 'group' },
      element(
        'th',
        { scope: 'rowgroup', colspan: String(table.locales.length + 1) },
        element('span', {}, text(groupWords[group])),
      ),
    );
    return rows.length === 0 ? [] : [element('tbody', {}, ...onLines([head, ...rows.map(documentRow)]))];
  });
  return element(
    'table',
    {},
    element('caption', {}, element('span', { id: 'table' }, text(captionOf(report)))),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, text('Document')), ...heads)),
    ...bodies,
  );

  function documentRow(row: Row): Markup {
    const { locale, file } = row.source;
    const source = languages.get(locale);
    const title = element('bdi', { lang: source?.lang ?? locale, dir: source?.dir }, text(row.title));
    return element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        linked(repository && fileAddress(repository, file), title),
        element('span', { class: 'path', translate: 'no' }, text(row.folder.replace(/^content\//, ''))),
      ),
      ...row.cells.map((cell) => element('td', {}, linked(workAddress(row, cell, repository), cellMarkup(cell)))),
    );
  }
}

/** Each on a line of its own, so that a page can be compared with an older one. */
export function onLines(pieces: readonly Markup[]): Markup[] {
  return pieces.map((piece) => markup(`\n${piece}`));
}

function captionOf({ repository }: TranslationReport): string {
  return repository === null ? 'Documents by language' : 'Documents by language; each leads to its file';
}

function cellMarkup(cell: Cell): Markup {
  const { state, shown, locale, outdated, missing, isBroken } = cell;
  const looks = [
    ...(isBroken ? [lookMarkup('broken')] : [lookMarkup(state)]),
    ...(shown !== null && shown.locale !== locale && state !== 'source'
      ? [element('span', { class: 'of' }, text(`of ${shown.locale}`))]
      : []),
    ...(outdated.length > 0 ? [lookMarkup('outdated', `${outdated.length} outdated`)] : []),
    ...(isIncomplete(cell) ? [lookMarkup('incomplete', `${missing.length} missing`)] : []),
  ];
  return markup(looks.join(''));
}
