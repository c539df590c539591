import type { Language, Times } from '../core/locale/language.ts';
import { remember } from '../core/time/remember.ts';

/** The zones a site shows its times in, in the reader's words: `UTC and Pacific Time`. */
export function zoneNames({ lang, times }: Pick<Language, 'lang'> & { times: Pick<Times, 'instant'> }): string {
  const zones = times.instant(0).map(({ timeZone }) => timeZone);
  return namesIn(lang)(zones.join(' '));
}

/** Making a format takes 0.05 to 0.3 ms, and every page names the zones. */
const namesIn = remember(100, (lang: string) =>
  remember(10, (zones: string) => {
    const names = zones.split(' ').map((timeZone) => zoneName(timeZone, lang));
    return new Intl.ListFormat([lang], { type: 'conjunction' }).format(names);
  }),
);

/** A zone in the reader's words: `Pacific Time`. */
export function zoneName(timeZone: string, lang: string): string {
  return timeZone === 'UTC' ? 'UTC' : nameIn(lang)(timeZone);
}

const nameIn = remember(100, (lang: string) =>
  remember(10, (timeZone: string) => {
    const format = new Intl.DateTimeFormat([lang], { timeZone, timeZoneName: 'longGeneric' });
    const name = format.formatToParts(recently).find(({ type }) => type === 'timeZoneName');
    return name?.value ?? timeZone;
  }),
);

/** Names of zones changed over the decades; any instant of late gives today's. */
const recently = Date.UTC(2024, 6, 1);
