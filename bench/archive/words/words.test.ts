import { expect, test } from 'vitest';
import { languages } from '../languages.ts';
import { type Words, wordsOf } from './words.ts';

const locales = languages.map(({ lang }) => lang);
const lists = Object.entries(wordsOf('en')).flatMap(([name, value]) =>
  Array.isArray(value) ? [name as keyof Words] : [],
);

/** What translations must keep, in any order: holes, code and addresses. */
function kept(text: string): string[] {
  return [...text.matchAll(/`[^`]*`|\{\w+\}|\]\([^)]*\)/g)].map(([found]) => found).sort();
}

test.each(locales)('%s says all that English says, with the same holes, links and code', (locale) => {
  for (const name of lists) {
    const [own, english] = [wordsOf(locale)[name], wordsOf('en')[name]].map((list) => [...(list ?? [])].map(kept));
    expect(own, name).toEqual(english);
  }
});

test('no two languages say the same', () => {
  for (const [index] of wordsOf('en').report.entries())
    expect(new Set(locales.map((locale) => wordsOf(locale).report[index])).size).toBe(locales.length);
});
