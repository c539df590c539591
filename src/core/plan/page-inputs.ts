import { documentFor } from '../incident/localize-part.ts';
import { maintenanceStatusAt } from '../incident/status-at.ts';
import type { DocumentFacts, EntryFacts, Locale } from '../model.ts';
import type { Brand, Logo } from '../site/brand.ts';
import type { Neighbours } from './archive.ts';
import type { World } from './world.ts';

/** Something that a page is made of: what people call it, and its value or a digest of it. */
export interface Input {
  name: string;
  value: string;
  /** True for the text of an entry, or its title: of these there are very many. */
  isEntryText?: true;
}

/** What pages are made of. A page whose inputs are the same, in the same order, has the same bytes. */
export interface PageInputs {
  /** Of every page in a language. */
  shared(locale: Locale): readonly Input[];
  /** Of the page of an entry. */
  entry(entry: EntryFacts, neighbours: Neighbours | undefined, locale: Locale): Input[];
  /** Of what tells all of an entry, and nothing of others. */
  alone(entry: EntryFacts, locale: Locale): Input[];
  /** Of a page that lists entries. */
  list(entries: readonly EntryFacts[], locale: Locale): Input[];
  /** Of what shows no more of entries than their titles. */
  titles(entries: readonly EntryFacts[], locale: Locale): Input[];
  /** For `state` of a page or file: all that these entries are, in every language, and what else it is made of. */
  state(entries: readonly (EntryFacts | null | undefined)[], others: readonly Input[]): string;
}

export function pageInputs(world: World): PageInputs {
  const { site, languages, sitePages, digests, now } = world;
  const settings = input('content/site.yaml', [
    site.name,
    site.url,
    site.timeZones,
    site.defaultLocale,
    site.links,
    // The bytes of a logo show in pictures alone.
    withoutDigests(site.brand),
  ]);
  const switcher = input(
    'the list of languages',
    [...languages.values()].map(({ locale, lang, dir, name }) => [locale, lang, dir, name]),
  );
  const components = input('the components in content/site.yaml', [site.components, site.groups]);
  // Asked for once for each language.
  const textOf = remembered(({ file, digest }: DocumentFacts) => ({
    name: file,
    value: digest,
    isEntryText: true as const,
  }));
  const languageFile = remembered((locale: Locale) => ({
    name: `locales/${locale}.json`,
    value: digests.get(locale) ?? '',
  }));
  const namedComponents = remembered(componentsOf);
  const wholeOf = remembered(entireOf);
  const order = input('updateOrder in content/site.yaml', site.updateOrder);

  const all = new Map([...languages.keys()].map((locale) => [locale, sharedOf(locale)]));

  return {
    shared: (locale) => all.get(locale) ?? [],
    entry: (entry, neighbours, locale) => [
      ...alone(entry, locale),
      ...neighbour(neighbours?.previous, 'what came before', locale),
      ...neighbour(neighbours?.next, 'what came after', locale),
    ],
    alone,
    titles: (entries, locale) => [...new Set(entries)].flatMap((entry) => titleOf(entry, locale)),
    list: (entries, locale) => [components, ...entries.flatMap((entry) => [...texts(entry, locale), ...clock(entry)])],
    state: (entries, others) =>
      [
        ...others.map(({ name, value }) => `${name}\n${value}`),
        ...entries.map((entry) => (entry ? wholeOf(entry).value : '')),
      ].join('\n'),
  };

  /** All facts of an entry come from its texts: digests of these, and the clock, tell whether it is as it was. */
  function entireOf(entry: EntryFacts): Input {
    const texts = entry.documents.map(({ locale, digest }) => `${locale} ${digest.slice(0, 16)}`);
    const state = clock(entry).map(({ value }) => value);
    return { name: entry.slug, value: [entry.kind, entry.slug, ...texts, ...state].join(' ') };
  }

  function sharedOf(locale: Locale): readonly Input[] {
    const titles = sitePages.map(({ slug, texts }) => [slug, texts[locale]?.title ?? texts[site.defaultLocale]?.title]);
    return [settings, switcher, input('the titles of content/pages', titles), languageFile(locale)];
  }

  function alone(entry: EntryFacts, locale: Locale): Input[] {
    return [...texts(entry, locale), ...clock(entry), namedComponents(entry), order];
  }

  /** The official text and what the reader of a language gets, with the languages that print their times. */
  function texts(entry: EntryFacts, locale: Locale): Input[] {
    const inputs: Input[] = [];
    const [source] = entry.documents;
    const own = documentFor(entry, locale);
    if (source !== undefined) add(source);
    if (own !== undefined && own !== source) add(own);
    return inputs;

    function add(document: DocumentFacts): void {
      inputs.push(textOf(document));
      if (document.locale !== locale) inputs.push(languageFile(languageFor(document.locale)));
    }
  }

  /** Where the page of another entry is, and its title. */
  function neighbour(entry: EntryFacts | null | undefined, place: string, locale: Locale): Input[] {
    const title = entry ? titleOf(entry, locale) : [];
    return title.length === 0 ? [] : [input(place, true), ...title];
  }

  /** What a reader of a language sees as the title of an entry. */
  function titleOf(entry: EntryFacts, locale: Locale): Input[] {
    const [source] = entry.documents;
    if (source === undefined) return [];
    const own = documentFor(entry, locale);
    const { file, title } = own === undefined || own.title === null ? source : own;
    // Its language shows in attributes alone, and those are in the list of languages.
    return [{ name: titleName(file), value: title ?? '', isEntryText: true }];
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

  /** As `languageOf` of the page's context. */
  function languageFor(locale: Locale): Locale {
    if (languages.has(locale)) return locale;
    return [...languages.keys()].find((other) => other.startsWith(`${locale}-`)) ?? site.defaultLocale;
  }
}

function remembered<Of>(inputOf: (of: Of) => Input): (of: Of) => Input {
  const known = new Map<Of, Input>();
  return (of) => {
    const found = known.get(of) ?? inputOf(of);
    known.set(of, found);
    return found;
  };
}

function withoutDigests({ logo, logoDark, ...brand }: Brand): unknown {
  const shown = (file: Logo | null) => file && [file.path, file.width, file.height];
  return [shown(logo), shown(logoDark), brand];
}

/** What the title of a document is called among the inputs of pages that show nothing else of it. */
export function titleName(file: string): string {
  return `the title in ${file}`;
}

/** A value that is small enough to be its own digest. */
export function input(name: string, value: unknown): Input {
  return { name, value: JSON.stringify(value) };
}
