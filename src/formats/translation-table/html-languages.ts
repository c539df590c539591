import type { Locale } from '../../core/model.ts';
import { type CellCounts, countByLocale } from '../../core/translation-table/count-cells.ts';
import { type Cell, isDone } from '../../core/translation-table/translation-table.ts';
import { element, type Markup, text } from '../xml/xml.ts';
import { lookMarkup } from './cell-look.ts';
import { columnId, onLines } from './html-documents.ts';
import { count, stateWords, type TranslationReport } from './report.ts';

/** A card a language that has something: how far it is, as a bar and in words. The others are only named. */
export function languageCards(report: TranslationReport): Markup[] {
  const { table, languages } = report;
  const counted = countByLocale(table).map((one, index) => ({
    ...one,
    cells: table.rows.flatMap((row) => row.cells[index] ?? []),
  }));
  const [begun, others] = [true, false].map((wanted) =>
    counted.filter(({ cells }) => cells.some(({ state }) => state !== 'missing') === wanted),
  ) as [typeof counted, typeof counted];
  const cards = begun.map(({ locale, counts, cells }) =>
    element(
      'li',
      {},
      element('h3', {}, ...nameOf(locale)),
      bar(cells),
      element('p', { class: 'done' }, text(`${counts.done} of ${count(cells.length, 'document')} up to date`)),
      element('p', { class: 'counts' }, ...countMarkup(counts)),
    ),
  );
  const names = others.map(({ locale }) => element('li', {}, ...nameOf(locale)));
  return [
    ...(cards.length === 0 ? [] : [element('ul', { class: 'languages' }, ...onLines(cards))]),
    ...(names.length === 0
      ? []
      : [
          element('h3', { class: 'idle' }, lookMarkup('missing', 'Nothing translated yet')),
          element('ul', { class: 'names' }, ...onLines(names)),
        ]),
  ];

  function nameOf(locale: Locale): Markup[] {
    const { lang = locale, dir, name = locale } = languages.get(locale) ?? {};
    const link = element('a', { href: `#${columnId(locale)}` }, element('bdi', { lang, dir }, text(name)));
    return [link, text(' '), element('span', { class: 'code', translate: 'no' }, text(locale))];
  }
}

const barWidth = 100;

/** What people made or read, then what machines made, then what wants something; the rest is missing. Words say the same. */
function bar(cells: readonly Cell[]): Markup {
  const done = cells.filter(isDone);
  const byMachine = done.filter(({ state }) => state === 'machine').length;
  const there = cells.filter(({ state }) => state !== 'missing').length;
  const lengths = [
    ['people', done.length - byMachine],
    ['machine', byMachine],
    ['wanting', there - done.filter(({ state }) => state !== 'missing').length],
  ] as const;
  let start = 0;
  const pieces = lengths.flatMap(([name, length]) => {
    const [x, width] = [start, (length / Math.max(1, cells.length)) * barWidth];
    start += width;
    return length === 0 ? [] : [element('rect', { class: name, ...rectangle(x, width) })];
  });
  return element(
    'svg',
    { viewBox: `0 0 ${barWidth} 6`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    element('rect', { class: 'track', ...rectangle(0, barWidth) }),
    ...pieces,
  );
}

function rectangle(x: number, width: number) {
  return { x: x.toFixed(2), width: width.toFixed(2), height: '6' };
}

/** What is there of each state, and what is wanting. */
function countMarkup(counts: CellCounts): Markup[] {
  const states = (['source', 'human', 'machine_reviewed', 'machine', 'missing'] as const).filter(
    (state) => counts[state] > 0,
  );
  const wants = (['incomplete', 'outdated', 'broken'] as const).filter((want) => counts[want] > 0);
  return [
    ...states.map((state) => lookMarkup(state, `${counts[state]} ${stateWords[state]}`)),
    ...wants.map((want) =>
      lookMarkup(want, want === 'broken' ? `${counts[want]} with errors` : `${counts[want]} ${want}`),
    ),
  ].flatMap((look, index) => (index === 0 ? [look] : [text(' '), look]));
}
