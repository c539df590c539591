import type { Random } from '../../../bench/archive/random.ts';
import type { EntryModel, SiteModel } from '../site-model.ts';

/** Something that is done in the folders themselves, after the site was written. `choice` picks from what is there. */
export interface Deed {
  is:
    | 'touch'
    | 'backdate'
    | 'replace'
    | 'rewriteOutput'
    | 'deleteOutput'
    | 'cutOutput'
    | 'touchOutput'
    | 'deleteAllOutput'
    | 'strangeFile'
    | 'cutCache'
    | 'flipCache'
    | 'ageCache'
    | 'deleteCache'
    | 'restoreCache'
    | 'unfinishedCache'
    | 'full'
    | 'elsewhere';
  choice: number;
}

/** Changes the site, or says what is to be done to its folders. Gives what it did; null when it found nothing to do. */
export type Edit = (site: SiteModel, random: Random, deeds: Deed[]) => string | null;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export function pickEntry(
  site: SiteModel,
  random: Random,
  isWanted: (entry: EntryModel) => boolean = () => true,
): EntryModel | null {
  const wanted = site.entries.filter(isWanted);
  return wanted.length === 0 ? null : random.pick(wanted);
}

export function pickKey(record: object, random: Random): string | null {
  const keys = Object.keys(record);
  return keys.length === 0 ? null : random.pick(keys);
}

/** A sentence that is hardly ever the same twice, now and then with a hole or a link to another entry. */
export function sentence(site: SiteModel, random: Random): string {
  const number = random.between(1, 9999);
  const other = pickEntry(site, random);
  const path = other && `/${other.kind === 'incident' ? 'incidents' : 'maintenance'}/${other.slug}/`;
  return random.pick([
    `We look into it, step ${number}.`,
    `Step ${number} for <Component id="${pickKey(site.settings.components, random) ?? 'api'}" />.`,
    `Step ${number} at <Time at="2026-0${random.between(1, 9)}-01T00:00Z" />.`,
    `Step ${number}, as [before](${path ?? '/'}).`,
    `Step ${number}, as [never](/incidents/2020-01-01-never/).`,
    `<Callout tone="note">\nStep ${number}.\n</Callout>`,
  ]);
}
