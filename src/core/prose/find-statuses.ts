import { alternatives, folded } from './fold-words.ts';
import type { ProseLine } from './prose-lines.ts';
import type { ProseWords, StatusWord } from './prose-words.ts';

export interface FoundStatus extends StatusWord {
  /** In the line. */
  index: number;
  /** The label as typed, with its signs. */
  text: string;
  word: string;
}

export interface StatusFinder {
  /** A state as the label of a line; null for a sentence such as “has been resolved”. */
  inLine(line: ProseLine, within: 'Update' | 'Postmortem' | null): FoundStatus | null;
  inTitle(title: string): FoundStatus | null;
}

/** What parts a label from its text. */
const mark = '(?:[ \\t]*[:：|｜]|[ \\t]*[–—]|[ \\t]+-(?=[ \\t]|$))';
const bold = '(?:\\*\\*|__)';

export function statusFinder({ statuses, statusLabels }: Pick<ProseWords, 'statuses' | 'statusLabels'>): StatusFinder {
  const words = `(?<word>${alternatives(statuses.keys())})`;
  const entryWords = `(?<word>${alternatives([...statuses].filter(([, { of }]) => of === 'entry').map(([key]) => key))})`;
  const label = `(?:${alternatives(statusLabels)})`;
  const end = '(?![\\p{L}\\p{N}])';
  const pattern = (source: string) => new RegExp(source, 'iu');
  const bracketed = pattern(`^${bold}?[[【［「]\\s*${words}\\s*[\\]】］」]${bold}?(?![([:])${mark}?`);
  const named = pattern(
    `^${bold}?${label}[ \\t]*${bold}?[ \\t]*[:：][ \\t]*${bold}?[ \\t]*${bold}?${words}${end}${bold}?`,
  );
  const bolded = pattern(
    `^${bold}${words}(?:[.:：]?${bold}(?:${mark}|[ \\t]*$)|[ \\t]*[.:：–—-][ \\t]*${bold}${mark}?)`,
  );
  const plain = pattern(`^${words}(?:${mark})`);
  const alone = pattern(`^${words}$`);
  const titles = [
    pattern(`^[[【［(（]\\s*${words}\\s*[\\]】］)）]`),
    pattern(`[[【［(（]\\s*${words}\\s*[\\]】］)）]$`),
    pattern(`^${entryWords}${mark}`),
    pattern(`(?:[ \\t]+[–—-]|[:：|｜])[ \\t]*${entryWords}$`),
  ];
  return {
    inLine({ text, is, first, last }, within) {
      const isProse = within !== 'Postmortem' && is !== 'item';
      const found = bracketed.exec(text) ?? named.exec(text) ?? (isProse ? bolded.exec(text) : null);
      if (found !== null) return describe(found);
      // Lower-case words are those of a sentence, and “Monitoring:” may begin an item of a plan.
      const mayBePlain = isProse && first && !isLower(text);
      const own = mayBePlain ? (plain.exec(text) ?? (last ? alone.exec(text) : null)) : null;
      return own === null ? null : describe(own);
    },
    inTitle(title) {
      for (const one of titles) {
        const found = one.exec(title);
        if (found !== null) return describe(found);
      }
      return null;
    },
  };

  function describe(match: RegExpExecArray): FoundStatus | null {
    const word = match.groups?.['word'] ?? '';
    const meaning = statuses.get(folded(word));
    return meaning === undefined ? null : { ...meaning, word, index: match.index, text: match[0].trim() };
  }
}

function isLower(text: string): boolean {
  const [first = ''] = text;
  return first !== first.toUpperCase();
}
