import { relative, resolve, sep } from 'node:path';
import { guessLocale } from '../core/locale/guess-locale.ts';
import { nearestWord } from '../core/nearest-word.ts';
import { countCells } from '../core/translation-table/count-cells.ts';
import { isNamedBy, narrowLocales } from '../core/translation-table/narrow-table.ts';
import type { TranslationTable } from '../core/translation-table/translation-table.ts';
import type { Options } from './command.ts';

/** The part of a table that was asked for, or what is wrong with the question. */
export type Choice = { problem: null; table: TranslationTable } | { problem: string };

/** Narrows a table to the languages of `--locale` and the documents of the paths. */
export function chooseTranslations(
  table: TranslationTable,
  { root, locale, operands }: Pick<Options, 'root' | 'locale' | 'operands'>,
): Choice {
  const locales = locale === null ? table.locales : wordsOf(locale);
  const unknown = locales.find((own) => !table.locales.includes(own));
  if (unknown !== undefined) {
    const nearest = guessLocale(unknown, table.locales) ?? nearestWord(unknown, table.locales);
    const hint = nearest === null ? `The site has ${table.locales.join(', ')}.` : `Did you mean ${nearest}?`;
    return { problem: `--locale can’t be “${unknown}”. ${hint}` };
  }
  const paths = operands.map((typed) => relative(root, resolve(typed)).split(sep).join('/'));
  const lost = paths.findIndex((path) => !table.rows.some((row) => isNamedBy(row, path)));
  if (lost !== -1)
    return { problem: `“${operands[lost]}” is no document of the site. ${pathHint(operands[lost] ?? '')}` };
  const rows = table.rows.filter((row) => paths.length === 0 || paths.some((path) => isNamedBy(row, path)));
  return { problem: null, table: narrowLocales({ ...table, rows }, locales) };
}

function pathHint(typed: string): string {
  return nearestWord(typed, ['accept']) === null
    ? 'Give a folder or a file of content/.'
    : 'Did you mean tidings translations accept?';
}

const failures = ['missing', 'outdated'] as const;
type Failure = (typeof failures)[number];

/** The states of `--fail-on`; none without it, null where a word is no such state. */
export function readFailures(typed: string | null): readonly Failure[] | null {
  const words = typed === null ? [] : wordsOf(typed);
  const known = failures.filter((failure) => words.includes(failure));
  return words.every((word) => known.some((failure) => failure === word)) ? known : null;
}

/** Whether some text is in one of the states. A part that is missing counts as missing, too. */
export function hasFailure({ rows }: TranslationTable, wanted: readonly Failure[]): boolean {
  const counts = countCells(rows.flatMap(({ cells }) => cells));
  const found = { missing: counts.missing + counts.incomplete, outdated: counts.outdated };
  return wanted.some((failure) => found[failure] > 0);
}

function wordsOf(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}
