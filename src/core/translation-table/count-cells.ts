import { type TranslationState, translationStates } from '../vocabulary.ts';
import { type Cell, isDone, type TranslationTable } from './translation-table.ts';

/** How many documents stand how. The states add up to all; the rest says what is wanting of those, or with those. */
export interface CellCounts extends Record<TranslationState, number> {
  /** Of which some part is outdated. */
  outdated: number;
  /** Of which some part is missing, but not all. */
  incomplete: number;
  /** Of which a file has errors. */
  broken: number;
  /** That want nothing. */
  done: number;
}

export function countCells(cells: readonly Cell[]): CellCounts {
  const count = (wanted: (cell: Cell) => boolean) => cells.filter(wanted).length;
  const states = translationStates.map((state) => [state, count((cell) => cell.state === state)] as const);
  return {
    ...(Object.fromEntries(states) as Record<TranslationState, number>),
    outdated: count(({ outdated }) => outdated.length > 0),
    incomplete: count(isIncomplete),
    broken: count(({ isBroken }) => isBroken),
    done: count(isDone),
  };
}

export function isIncomplete({ state, missing }: Pick<Cell, 'state' | 'missing'>): boolean {
  return state !== 'missing' && missing.length > 0;
}

/** The counts of each language, in the order of the table. */
export function countByLocale({ locales, rows }: TranslationTable): { locale: string; counts: CellCounts }[] {
  return locales.map((locale, index) => ({
    locale,
    counts: countCells(rows.flatMap(({ cells }) => cells[index] ?? [])),
  }));
}
