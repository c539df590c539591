import type { Locale } from '../../../src/core/model.ts';
import { languages } from '../languages.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { korean } from './korean.ts';
import { pseudo } from './pseudo.ts';

/**
 * What a generated site says in one language. The lists of all languages correspond, with the same links, code and holes:
 * `{time}`, `{range}`, `{component}`, `{entry}` (an address) and `{n}` (a number).
 */
export interface Words {
  /** What is wrong, or what is done in a maintenance, as in the title “Webhook Delivery: slow answers (pod 3)”. */
  troubles: readonly string[];
  works: readonly string[];
  /** Sentences, by what they are for. */
  news: readonly string[];
  over: readonly string[];
  report: readonly string[];
  work: readonly string[];
  callouts: readonly string[];
  /** Items of lists, and rows of tables below `what`, `when` and `state`. */
  items: readonly string[];
  what: string;
  when: string;
  state: string;
  states: readonly string[];
}

const written = new Map<Locale, Words>([
  ['en', english],
  ['de', german],
  ['ko', korean],
]);
const made = new Map<Locale, Words>();

/** A language that nobody wrote words for gets German ones, spelt in its own way: no two languages say the same. */
export function wordsOf(locale: Locale): Words {
  const own = written.get(locale) ?? made.get(locale);
  if (own !== undefined) return own;
  const words = pseudo(
    german,
    Math.max(
      0,
      languages.findIndex(({ lang }) => lang === locale),
    ),
  );
  made.set(locale, words);
  return words;
}
