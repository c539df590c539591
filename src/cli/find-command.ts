/** The name that the words begin with: of `translations` and `translations accept` the longer one, where both fit. */
export function findCommand(names: readonly string[], words: readonly string[]): string | undefined {
  return names
    .filter((name) => name.split(' ').every((word, index) => words[index] === word))
    .reduce<string | undefined>((best, name) => (name.length > (best?.length ?? 0) ? name : best), undefined);
}
