/** The plural categories of a language, of those that Unicode defines: `one` and `other` in English. */
export function pluralCategories(lang: string): Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
}

/** The first whole numbers of a category, at most `limit`. */
export function numbersOf(lang: string, category: string, limit: number): number[] {
  const rules = new Intl.PluralRules(lang);
  const numbers: number[] = [];
  for (let number = 0; number <= 200 && numbers.length < limit; number++)
    if (rules.select(number) === category) numbers.push(number);
  // Some categories begin far up: French says `1 000 000 d’incidents`.
  if (numbers.length === 0 && rules.select(1_000_000) === category) numbers.push(1_000_000);
  return numbers;
}

/** Whether only one number has this category, so that a text may spell it out: `one entry`. In Russian, 21 is `one` too. */
export function isOneNumber(lang: string, category: string): boolean {
  const numbers = numbersOf(lang, category, 2);
  return numbers.length === 1 && numbers[0] !== 1_000_000;
}
