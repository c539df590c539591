import { assembleEntries } from '../incident/assemble-entries.ts';
import { instant } from '../incident/document-fixture.ts';
import type { Language } from '../locale/language.ts';
import type { Document, Locale } from '../model.ts';
import type { Site } from '../site/site.ts';
import type { World } from './world.ts';

/** For tests: a site of two components in one group. */
export const site: Site = {
  name: { en: 'Sunshine Status', de: 'Sunshine-Status' },
  url: 'https://example.com/status/',
  base: '/status/',
  defaultLocale: 'en',
  timeZones: ['America/Los_Angeles'],
  updateOrder: 'newest-first',
  groups: [{ id: 'products', name: { en: 'Products', de: 'Produkte' } }],
  components: [
    { id: 'messaging', name: { en: 'Messaging' }, group: 'products' },
    { id: 'api', name: { en: 'API', de: 'Schnittstelle' }, group: null },
  ],
  links: { support: 'https://support.example.com/' },
};

/** For tests: a language that shows which of its functions was asked for what. */
export function language(locale: Locale): Language {
  return {
    locale,
    lang: locale,
    dir: 'ltr',
    name: `language ${locale}`,
    t: (key, ..._variables) => `[${locale} ${key}]`,
    times: {
      instant: (at) => [{ timeZone: 'UTC', text: new Date(at).toISOString() }],
      heading: (at) => new Date(at).toISOString(),
      inline: (at) => `<${locale}> ${new Date(at).toISOString()}`,
      range: (from, to) => [
        { text: new Date(from).toISOString(), at: from },
        { text: ' – ', at: null },
        { text: new Date(to).toISOString(), at: to },
      ],
      date: (at) => new Date(at).toISOString(),
      month: (month) => month,
      duration: (milliseconds) => `${milliseconds} ms`,
    },
  };
}

/** For tests: a world in English and German. Documents are grouped by their `kind` and `slug`. */
export function world(documents: readonly Document[], now = '2026-11-15T12:00Z'): World {
  return {
    site,
    languages: new Map(['en', 'de'].map((locale) => [locale, language(locale)])),
    entries: assembleEntries(documents, site.defaultLocale).entries,
    sitePages: [{ slug: 'about', texts: { en: { title: 'About', description: 'What this is' } } }],
    now: instant(now),
  };
}
