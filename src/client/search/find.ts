import type { SearchEntry, SearchText } from '../../core/views/search-view.ts';
import { fold } from './fold.ts';

/** An entry that all words of a query occur in. */
export interface Hit {
  entry: SearchEntry;
  /** All of them in its title. */
  inTitle: boolean;
  /** The part of its prose that says most of it, or its first. */
  shown: SearchText | undefined;
}

export function textOf(text: SearchText): string {
  return typeof text === 'string' ? text : text.text;
}

/** Null where a word occurs nowhere in the entry. */
export function find(entry: SearchEntry, patterns: readonly RegExp[]): Hit | null {
  const countIn = (text: string) => patterns.filter((pattern) => text.search(pattern) >= 0).length;
  const title = fold(textOf(entry.title));
  const texts = entry.texts.map((text) => fold(textOf(text)));
  const all = [title, ...entry.components.map((name) => fold(textOf(name))), ...texts].join('\n');
  if (countIn(all) < patterns.length) return null;
  const counts = texts.map(countIn);
  const shown = entry.texts[counts.indexOf(Math.max(...counts))];
  return { entry, inTitle: countIn(title) === patterns.length, shown };
}
