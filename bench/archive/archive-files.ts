import { languages } from './languages.ts';
import { planEntries } from './plan-entries.ts';
import { planTranslation } from './plan-translation.ts';
import { randomFrom } from './random.ts';
import { siteFiles } from './site-files.ts';
import { writeEntry } from './write-entry.ts';

export interface ArchiveSize {
  /** The same seed gives the same bytes. */
  seed: number;
  /** Incidents and maintenances. */
  entries: number;
  /** How many languages; the first is the default. At most as many as `languages` lists. */
  locales: number;
}

/** What people would have written in `content/`, one file after the other. Pure: nothing is kept in memory. */
export function* archiveFiles({ seed, entries, locales }: ArchiveSize): Generator<{ file: string; text: string }> {
  const all = languages.slice(0, locales).map(({ lang }) => lang);
  const [first = 'en', second = first] = all;
  const random = randomFrom(seed);
  yield* siteFiles(all);
  for (const entry of planEntries(random, entries)) {
    const folder = `content/${entry.kind === 'incident' ? 'incidents' : 'maintenance'}/${entry.slug}`;
    // A team abroad writes first in its own language.
    const source = random.chance(0.02) ? second : first;
    const { text, translate } = writeEntry(entry, source);
    yield { file: `${folder}/${source}.mdx`, text };
    if (random.chance(0.03)) continue;
    for (const [index, locale] of all.filter((other) => other !== source).entries()) {
      const plan = planTranslation(random, entry, index + 1);
      if (plan !== null) yield { file: `${folder}/${locale}.mdx`, text: translate(locale, plan) };
    }
  }
}
