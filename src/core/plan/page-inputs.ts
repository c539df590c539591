import { documentFor } from '../incident/localize-part.ts';
import { maintenanceStatusAt } from '../incident/status-at.ts';
import type { EntryFacts, Locale } from '../model.ts';
import type { World } from './world.ts';

/** Something that a page is made of: what people call it, and its value or a digest of it. */
export interface Input {
  name: string;
  value: string;
  /** True for the text of an entry: of these there are very many. */
  isEntryText?: true;
}

/** What pages are made of. A page whose inputs are the same, in the same order, has the same bytes. */
export interface PageInputs {
  /** Of every page in a language. */
  shared(locale: Locale): readonly Input[];
  /** Of the page of an entry. */
  entry(entry: EntryFacts, locale: Locale): Input[];
  /** Of a page that lists entries. */
  list(entries: readonly EntryFacts[], locale: Locale): Input[];
}

export function pageInputs(world: World): PageInputs {
  const { site, languages, sitePages, digests, now } = world;
  const settings = input('content/site.yaml', [site.name, site.url, site.timeZones, site.defaultLocale, site.links]);
  const switcher = input(
    'the list of languages',
    [...languages.values()].map(({ lang, dir, name }) => [lang, dir, name]),
  );
  const all = new Map([...languages.keys()].map((locale) => [locale, sharedOf(locale)]));
  const components = input('the components in content/site.yaml', [site.components, site.groups]);
  const order = input('updateOrder in content/site.yaml', site.updateOrder);

  return {
    shared: (locale) => all.get(locale) ?? [],
    entry: (entry, locale) => [...texts(entry, locale), ...clock(entry), componentsOf(entry), order],
    list: (entries, locale) => [components, ...entries.flatMap((entry) => [...texts(entry, locale), ...clock(entry)])],
  };

  function sharedOf(locale: Locale): readonly Input[] {
    const titles = sitePages.map(({ slug, texts }) => [slug, texts[locale]?.title ?? texts[site.defaultLocale]?.title]);
    return [settings, switcher, input('the titles of content/pages', titles), languageFile(locale)];
  }

  /** The official text and what the reader of a language gets, with the languages that print their times. */
  function texts(entry: EntryFacts, locale: Locale): Input[] {
    const [source] = entry.documents;
    const own = documentFor(entry, locale);
    const documents = [...(source ? [source] : []), ...(own && own !== source ? [own] : [])];
    return documents.flatMap((document) => [
      { name: document.file, value: document.digest, isEntryText: true as const },
      ...(document.locale === locale ? [] : [languageFile(languageFor(document.locale))]),
    ]);
  }

  /** What the clock alone changes. */
  function clock(entry: EntryFacts): Input[] {
    return entry.kind === 'incident'
      ? []
      : [{ name: `the state of maintenance/${entry.slug}`, value: maintenanceStatusAt(entry, now) }];
  }

  function componentsOf({ components: affected, documents }: EntryFacts): Input {
    const named = new Set([...Object.keys(affected), ...documents.flatMap(({ names }) => names)]);
    const known = site.components
      .filter(({ id }) => named.has(id))
      .map(({ id, name, description }) => [id, name, description]);
    return input('the components in content/site.yaml', known);
  }

  function languageFile(locale: Locale): Input {
    return { name: `locales/${locale}.json`, value: digests.get(locale) ?? '' };
  }

  /** As `languageOf` of the page's context. */
  function languageFor(locale: Locale): Locale {
    if (languages.has(locale)) return locale;
    return [...languages.keys()].find((other) => other.startsWith(`${locale}-`)) ?? site.defaultLocale;
  }
}

/** A value that is small enough to be its own digest. */
export function input(name: string, value: unknown): Input {
  return { name, value: JSON.stringify(value) };
}
