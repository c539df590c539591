import type { Words } from './words.ts';

const plain = 'aeiou';
const spellings = ['àéîôû', 'áéíóú', 'âêìòù', 'äëïöü', 'ãèĩõũ', 'åęįøų', 'āēīōū', 'ąěıőů', 'ăėįŏŭ'];

/**
 * Words with other vowels for each number, so that texts differ as those of real languages do. Holes, links and code stay.
 */
export function pseudo(words: Words, number: number): Words {
  const vowels = [...(spellings[number % spellings.length] ?? plain)];
  const spelt = (text: string) =>
    text.replaceAll(/`[^`]*`|\{\w+\}|\]\([^)]*\)|[aeiou]/g, (found) => vowels[plain.indexOf(found)] ?? found);
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(spelt) : spelt(value),
  ]);
  return Object.fromEntries(entries);
}
