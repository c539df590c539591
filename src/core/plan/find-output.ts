import type { Locale } from '../model.ts';
import type { OutputGroup } from './plan.ts';
import { fileOf } from './urls.ts';
import type { World } from './world.ts';

/** Finds the output of a file, `de/history/index.html`, without making all of them; null when the plan has none. */
export function outputFinder(
  groups: readonly OutputGroup[],
  { site, languages }: Pick<World, 'site' | 'languages'>,
): (file: string) => { group: OutputGroup; locale: Locale } | null {
  const byFile = new Map(groups.map((group) => [fileOf(`/${group.path}`), group]));
  return (file) => {
    const end = file.indexOf('/');
    const first = file.slice(0, end);
    // A file of the default locale may begin with a name that looks like a locale.
    return (
      found(file, site.defaultLocale) ??
      (end > 0 && first !== site.defaultLocale && languages.has(first) ? found(file.slice(end + 1), first) : null)
    );
  };

  function found(file: string, locale: Locale) {
    const group = byFile.get(file);
    return group?.locales.includes(locale) ? { group, locale } : null;
  }
}
