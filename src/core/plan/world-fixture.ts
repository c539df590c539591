import { assembleEntries } from '../incident/assemble-entries.ts';
import { instant } from '../incident/document-fixture.ts';
import { entryFacts, listedEntry } from '../incident/entry-facts.ts';
import type { Language } from '../locale/language.ts';
import type { Document, EntryFacts, Locale } from '../model.ts';
import { plainBrand } from '../site/brand.ts';
import type { Site } from '../site/site.ts';
import { usualWeights } from '../uptime/uptime-of.ts';
import type { World } from './world.ts';

/** For tests: a site of two components in one group. */
export const site: Site = {
  name: { en: 'Sunshine Status', de: 'Sunshine-Status' },
  url: 'https://example.com/status/',
  base: '/status/',
  defaultLocale: 'en',
  locales: ['en', 'de'],
  timeZones: ['America/Los_Angeles'],
  updateOrder: 'newest-first',
  uptime: usualWeights,
  groups: [{ id: 'products', name: { en: 'Products', de: 'Produkte' } }],
  components: [
    { id: 'messaging', name: { en: 'Messaging' }, group: 'products' },
    { id: 'api', name: { en: 'API', de: 'Schnittstelle' }, group: null },
  ],
  links: { support: 'https://support.example.com/' },
  repository: null,
  brand: plainBrand,
};

/** For tests: a language that shows which of its functions was asked for what. */
export function language(locale: Locale): Language {
  return {
    locale,
    lang: locale,
    dir: 'ltr',
    isReviewed: false,
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
    digests: new Map([
      ['en', 'en-1'],
      ['de', 'de-1'],
    ]),
    ...entriesOf(documents),
    sitePages: [{ slug: 'about', texts: { en: { title: 'About', description: 'What this is', digest: 'about-1' } } }],
    now: instant(now),
  };
}

function entriesOf(documents: readonly Document[]): Pick<World, 'entries' | 'whole' | 'listed'> {
  const { entries } = assembleEntries(documents, site.defaultLocale);
  const facts = entries.map((entry) => entryFacts(entry, ({ file }) => `digest of ${file}`));
  const whole = (wanted: EntryFacts) => {
    const entry = entries[facts.indexOf(wanted)];
    if (entry === undefined) throw new Error(`no entry ${wanted.slug}`);
    return entry;
  };
  return { entries: facts, whole, listed: (wanted) => listedEntry(whole(wanted)) };
}
