import { policyHash } from '../../core/digest.ts';
import { timestamp } from '../xml/timestamp.ts';
import { element, type Markup, text } from '../xml/xml.ts';
import { type Look, lookMarkup, looks } from './cell-look.ts';
import { documentsTable, onLines } from './html-documents.ts';
import { languageCards } from './html-languages.ts';
import { pageStyle } from './html-style.ts';
import { wantsList } from './html-wants.ts';
import { count, doneWords, minuteWords, type TranslationReport } from './report.ts';

const policy = `default-src 'none'; style-src '${policyHash(pageStyle)}'; base-uri 'none'; form-action 'none'`;

/**
 * The table as a page for translators: one file that loads nothing and runs nothing, to be opened from a disk or put on any
 * host. Search engines are asked to leave it alone.
 */
export function htmlTranslations(report: TranslationReport): string {
  const { site, now, table } = report;
  const title = `Translations of ${site}`;
  const wants = wantsList(report);
  const isEmpty = table.rows.length === 0 || table.locales.length === 0;
  const page = element(
    'html',
    { lang: 'en', dir: 'ltr' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'content-security-policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'robots', content: 'noindex' }),
      element('title', {}, text(title)),
      // Made of constants alone, without `<` and `&`.
      element('style', {}, pageStyle),
    ),
    element(
      'body',
      {},
      element(
        'header',
        {},
        element('h1', {}, text(title)),
        ...(isEmpty ? [] : [element('p', {}, text(`${doneWords(report)}.`))]),
        element(
          'p',
          { class: 'soft' },
          text(`${count(table.rows.length, 'document')} in ${count(table.locales.length, 'language')}, as of `),
          element('time', { datetime: timestamp(now) }, text(minuteWords(now))),
        ),
      ),
      element(
        'main',
        {},
        ...(wants === null ? [] : [section('wants', 'To mend first', wants)]),
        ...(isEmpty
          ? [element('p', {}, text('There is nothing to translate.'))]
          : [
              section('languages', 'Languages', ...languageCards(report)),
              section('documents', 'Documents', legend(), scrolling(documentsTable(report))),
            ]),
      ),
    ),
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

function section(id: string, heading: string, ...content: readonly Markup[]): Markup {
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, text(heading)), ...onLines(content));
}

/** A keyboard must reach what it is to move. */
function scrolling(table: Markup): Markup {
  return element('section', { class: 'scrolling', 'aria-labelledby': 'table', tabindex: '0' }, table);
}

function legend(): Markup {
  const entries = (Object.keys(looks) as Look[]).map((look) =>
    element('div', {}, element('dt', {}, lookMarkup(look)), element('dd', {}, text(looks[look].meaning))),
  );
  return element('dl', { class: 'legend' }, ...onLines(entries));
}
