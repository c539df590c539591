/** The module of a date-fns locale such as `en-US`; rejects where date-fns has none. `compile-program.ts` knows them all. */
export function importLocale(name: string): Promise<{ default?: unknown }> {
  return import(`date-fns/locale/${name}`);
}
