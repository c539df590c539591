import { type Random, randomFrom } from '../../bench/archive/random.ts';
import type { Deed, Edit } from './edits/edit.ts';
import * as entries from './edits/edit-entry.ts';
import * as files from './edits/edit-files.ts';
import * as languages from './edits/edit-language.ts';
import * as settings from './edits/edit-settings.ts';
import * as translations from './edits/edit-translation.ts';
import { firstSite } from './first-site.ts';
import type { SiteModel } from './site-model.ts';

/** A site, and what happens to it: for each build the seeds of the edits before it. Any of them can be left out. */
export interface History {
  seed: number;
  /** More of everything than list pages show. */
  isLarge: boolean;
  /** Whether the site's own pages change, which costs a compilation each. */
  hasOwnPages: boolean;
  builds: readonly (readonly number[])[];
}

/** As often as people do it, more or less; what is rare in life and dangerous here comes more often. */
const weighted: readonly (readonly [weight: number, edit: Edit])[] = [
  [12, entries.addUpdate],
  [7, entries.editUpdate],
  [3, entries.removeUpdate],
  [7, entries.editFacts],
  [4, entries.editPostmortem],
  [6, entries.addEntry],
  [4, entries.removeEntry],
  [3, entries.renameEntry],
  [2, entries.turnEntry],
  [6, translations.addTranslation],
  [6, translations.editTranslation],
  [3, translations.removeTranslation],
  [3, translations.changeSource],
  [4, languages.editString],
  [2, languages.removeString],
  [1, languages.completeLanguage],
  [3, languages.editFormat],
  [1, languages.reformatLanguage],
  [3, languages.addLanguage],
  [2, languages.removeLanguage],
  [3, settings.editName],
  [4, settings.editComponents],
  [3, settings.editSetting],
  [1, settings.editUrl],
  [8, settings.passTime],
  [2, settings.turnCompression],
  [3, files.editPublic],
  [5, files.damageEntry],
  [2, files.damageLanguage],
  [1, files.damageSettings],
  [3, files.mend],
  [3, files.mendAll],
  [4, files.touchFile],
  [5, files.tamperOutput],
  [6, files.tamperCache],
  [2, files.strayFile],
  [2, files.buildOtherwise],
  [1, settings.turnStrict],
];

/** Of these, none breaks a file, and the address stays. */
const quiet: readonly Edit[] = [
  entries.addUpdate,
  entries.editUpdate,
  entries.editFacts,
  entries.addEntry,
  entries.removeEntry,
  entries.renameEntry,
  translations.addTranslation,
  translations.removeTranslation,
  languages.editString,
  languages.addLanguage,
  languages.removeLanguage,
  settings.editName,
  settings.passTime,
  files.editPublic,
];

/** As `makeEdit`, of those edits only that leave the site as right as it was. */
export function makeQuietEdit(seed: number, site: SiteModel): string {
  const random = randomFrom(seed);
  for (;;) {
    const told = random.pick(quiet)(site, random, []);
    if (told !== null) return told;
  }
}

export function historyOf(seed: number, { hasOwnPages = false, builds = 0 } = {}): History {
  const random = randomFrom(seed);
  const count = builds || [1, 2, 3][random.weighted([5, 4, 1])] || 1;
  return {
    seed,
    isLarge: random.chance(0.04),
    hasOwnPages,
    builds: Array.from({ length: count }, () =>
      Array.from({ length: random.between(1, 4) }, () => random.between(1, 2 ** 31)),
    ),
  };
}

export function siteOf({ seed, isLarge }: Pick<History, 'seed' | 'isLarge'>): SiteModel {
  return firstSite(randomFrom(seed), { isLarge });
}

/** Makes the edit that belongs to a seed. */
export function makeEdit(
  seed: number,
  site: SiteModel,
  { hasOwnPages }: Pick<History, 'hasOwnPages'>,
): { told: string; deeds: Deed[] } {
  const random = randomFrom(seed);
  const deeds: Deed[] = [];
  for (;;) {
    const told = chosen(random, hasOwnPages)(site, random, deeds);
    if (told !== null) return { told, deeds };
  }
}

function chosen(random: Random, hasOwnPages: boolean): Edit {
  if (hasOwnPages && random.chance(0.3)) return files.editOwnPage;
  return weighted[random.weighted(weighted.map(([weight]) => weight))]?.[1] ?? entries.addUpdate;
}
