import type { PartKey } from '../../core/model.ts';
import { isIncomplete } from '../../core/translation-table/count-cells.ts';
import type { Cell, Row } from '../../core/translation-table/translation-table.ts';
import { count, partWords, stateWords } from './report.ts';

/** `missing` and the languages it is said of; the words stand in lines that are broken between them. */
export interface NameList {
  label: string;
  words: readonly string[];
}

/** What a document wants, and in which languages. Of a document that wants nothing there is none. */
export function shortLists({ cells, parts }: Row): NameList[] {
  const share = (keys: readonly PartKey[]) => ` (${keys.length} of ${count(parts.length, 'part')})`;
  return wantingLists(cells, share, allBut(cells, isMissing));
}

/** Every language of a document, and every part that wants something. */
export function fullLists({ cells }: Row): NameList[] {
  const states = (['source', 'human', 'machine_reviewed', 'machine'] as const).map((state) => ({
    label: stateWords[state],
    words: listed(cells.filter((cell) => cell.state === state).map(nameOf)),
  }));
  const parts = (keys: readonly PartKey[]) => `: ${keys.map(partWords).join(', ')}`;
  return [...states.filter(isSaid), ...wantingLists(cells, parts, listed(cells.filter(isMissing).map(localeOf)))];
}

function wantingLists(
  cells: readonly Cell[],
  tell: (keys: readonly PartKey[]) => string,
  missing: readonly string[],
): NameList[] {
  const broken = cells.filter(({ isBroken }) => isBroken).map(localeOf);
  const outdated = cells.filter((cell) => cell.outdated.length > 0);
  const incomplete = cells.filter(isIncomplete);
  const lists: NameList[] = [
    { label: 'errors', words: broken.length === 0 ? [] : [...listed(broken), '(see', 'tidings', 'check)'] },
    {
      label: 'outdated',
      words: listed(
        outdated.map((cell) => cell.locale + tell(cell.outdated)),
        '; ',
      ),
    },
    {
      label: 'incomplete',
      words: listed(
        incomplete.map((cell) => cell.locale + tell(cell.missing)),
        '; ',
      ),
    },
    { label: 'missing', words: missing },
  ];
  return lists.filter(isSaid);
}

/** `de, ko`, or where that is shorter by far `all but de, ko` or `all`. */
function allBut(cells: readonly Cell[], isWanted: (cell: Cell) => boolean): string[] {
  const wanted = cells.filter(isWanted).map(localeOf);
  const others = cells.filter((cell) => !isWanted(cell)).map(localeOf);
  if (wanted.length < 5 || others.length * 2 >= wanted.length) return listed(wanted);
  return others.length === 0 ? ['all'] : ['all', 'but', ...listed(others)];
}

/** `es-419 from es` where a language shows the text of another. */
function nameOf({ locale, shown }: Cell): string {
  return shown === null || shown.locale === locale ? locale : `${locale} from ${shown.locale}`;
}

function listed(names: readonly string[], mark = ', '): string[] {
  return names.length === 0 ? [] : names.join(mark).split(' ');
}

const localeOf = ({ locale }: Cell) => locale;
const isMissing = ({ state }: Cell) => state === 'missing';
const isSaid = ({ words }: NameList) => words.length > 0;
