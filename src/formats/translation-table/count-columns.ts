import type { CellCounts } from '../../core/translation-table/count-cells.ts';
import { stateWords } from './report.ts';

/** The last counts what has another state, too. */
const columns = ['source', 'human', 'machine_reviewed', 'machine', 'missing', 'outdated'] as const;
const widest = 110;

export const headWords: readonly string[] = columns.map((column) =>
  column === 'outdated' ? 'outdated' : stateWords[column],
);

/** In the order of `headWords`; nothing is a point, so that numbers catch the eye. */
export function numbersOf(counts: CellCounts): string[] {
  return columns.map((column) => (counts[column] === 0 ? '·' : counts[column].toLocaleString('en-US')));
}

/** Numbers below their words. */
export function inColumns(words: readonly string[]): string {
  return words.map((word, column) => word.padStart(headWords[column]?.length ?? 0)).join('  ');
}

/** A name with its numbers at the end of the line, or of the next where the name is too long. */
export function named(name: string, words: readonly string[], width: number): string[] {
  const cells = inColumns(words);
  const room = Math.max(0, Math.min(width, widest) - cells.length);
  return name.length + 2 <= room ? [name.padEnd(room) + cells] : [name, ' '.repeat(room) + cells];
}

/** Words in lines of at most this width; those after the first begin below its first word. A longer word stands alone. */
export function wrapped(label: string, words: readonly string[], width: number): string[] {
  const indent = ' '.repeat(label.length);
  const lines: string[] = [];
  let line = label;
  for (const word of words) {
    const isEmpty = line.length === label.length;
    if (isEmpty || line.length + 1 + word.length <= width) {
      line += isEmpty ? word : ` ${word}`;
    } else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line];
}
