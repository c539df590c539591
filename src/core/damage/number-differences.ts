import { findTypedTimes } from '../times-audit/find-typed-times.ts';
import { knowsWordsOf, numbersInWords } from './number-words.ts';
import { readNumbers, type WrittenNumber } from './read-numbers.ts';

/** A text and its language, as a BCP-47 subtag such as `de`. */
interface Prose {
  words: string;
  language: string;
}

/** Numbers as they are written: of the source alone, and of the translation alone. */
export interface NumberDifferences {
  lost: string[];
  added: string[];
}

/** Up to this, writers of any language may prefer a word to digits. */
const largestWord = 12;

/**
 * Numbers of one text that the other doesn't have, by value, neither in digits nor in words. Nothing and one count as words
 * of every language. Times with a zone are left out where they differ: they have rules of their own.
 */
export function numberDifferences(source: Prose, here: Prose): NumberDifferences {
  const found = compare(source, here);
  if (found.lost.length === 0 && found.added.length === 0) return found;
  return compare(withoutTimes(source), withoutTimes(here));
}

function compare(source: Prose, here: Prose): NumberDifferences {
  if (source.words === here.words) return { lost: [], added: [] };
  const raw = !knowsWordsOf(source.language) || !knowsWordsOf(here.language);
  const [wanted, found] = [source, here].map(({ words, language }) => readNumbers(words, language, { raw }));
  return { lost: missing(wanted ?? [], found ?? [], here), added: missing(found ?? [], wanted ?? [], source) };
}

/** Numbers that are not among the others, nor among the words of the prose that these stand in. */
function missing(numbers: readonly WrittenNumber[], others: readonly WrittenNumber[], { words, language }: Prose) {
  const unlike = numbers.filter(
    ({ values }) => !values.some((value) => value <= 1 || others.some((other) => other.values.includes(value))),
  );
  if (unlike.length === 0) return [];
  const spelt = numbersInWords(words, language);
  const isSpelt = (value: number) => (spelt === null ? value <= largestWord : spelt.has(value));
  return [...new Set(unlike.filter(({ values }) => !values.some(isSpelt)).map(({ text }) => text))];
}

function withoutTimes({ words, language }: Prose): Prose {
  let [rest, end] = ['', 0];
  for (const { index, length } of findTypedTimes(words)) {
    rest += `${words.slice(end, Math.max(end, index))} `;
    end = index + length;
  }
  return { words: rest + words.slice(end), language };
}
