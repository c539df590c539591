import { fileAddress, newFileAddress, type RepositoryTemplate } from '../../core/site/repository-address.ts';
import { newTranslation } from '../../core/translation-table/new-translation.ts';
import type { Cell, Row } from '../../core/translation-table/translation-table.ts';
import type { TranslationState } from '../../core/vocabulary.ts';
import { element, type Markup, markup, text } from '../xml/xml.ts';

/** What a text may be said to be, or to want; the order is that of the legend. */
export const looks = {
  source: { sign: '◆', word: 'source', meaning: 'what the others are made from' },
  human: { sign: '●', word: 'human', meaning: 'translated by a person' },
  machine_reviewed: { sign: '◐', word: 'reviewed', meaning: 'a machine’s draft that a person has read' },
  machine: { sign: '○', word: 'machine', meaning: 'a machine’s draft; readers are told so' },
  missing: { sign: '–', word: 'missing', meaning: 'readers get the source text, with a notice' },
  incomplete: { sign: '◔', word: 'incomplete', meaning: 'some parts are missing and show the source text' },
  outdated: { sign: '▲', word: 'outdated', meaning: 'the source changed after the translation was made' },
  broken: { sign: '✕', word: 'errors', meaning: 'the file has errors and is not shown; tidings check names them' },
} as const satisfies Record<
  TranslationState | 'incomplete' | 'outdated' | 'broken',
  { sign: string; word: string; meaning: string }
>;
export type Look = keyof typeof looks;

/** Sign and word: neither colour nor shape tells a state alone. */
export function lookMarkup(look: Look, words: string = looks[look].word): Markup {
  const sign = element('span', { class: 'sign', 'aria-hidden': 'true' }, text(looks[look].sign));
  return element('span', { class: `look ${look}` }, sign, text(` ${words}`));
}

/**
 * Where one goes on working: at the file that stands there, at a new one that has its tags already, or where that can't be begun
 * by an address, at the source. Null without a repository.
 */
export function workAddress(row: Row, cell: Cell, repository: RepositoryTemplate | null): string | null {
  if (repository === null) return null;
  const own = `${row.folder}/${cell.locale}.mdx`;
  if (cell.isBroken) return fileAddress(repository, own);
  if (cell.shown !== null) return fileAddress(repository, cell.shown.file);
  return newFileAddress(repository, own, newTranslation(row.parts)) ?? fileAddress(repository, row.source.file);
}

/** A link where there is an address, else the words alone. */
export function linked(href: string | null, ...content: readonly Markup[]): Markup {
  return href === null ? markup(content.join('')) : element('a', { href }, ...content);
}
