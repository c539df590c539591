import { documentFor, localizePart } from '../incident/localize-part.ts';
import type { Entry, EntryFacts, Locale, PartKey } from '../model.ts';
import type { SitePage, World } from '../plan/world.ts';
import { type TranslationState, writtenTranslationStates } from '../vocabulary.ts';
import { groupOf, type RowGroup, sortEntries } from './row-order.ts';

/** Documents × languages. */
export interface TranslationTable {
  /** Languages of the site, the default first; each row has its cells in this order. */
  locales: readonly Locale[];
  rows: readonly Row[];
}

/** A document: an incident, a maintenance, or a page of the site's own. */
export interface Row {
  group: RowGroup;
  /** Where its files stand: `content/incidents/2024-07-11-messages`. */
  folder: string;
  /** In the language of its source. */
  title: string;
  source: { locale: Locale; file: string };
  /** Those that its source has; a page of the site's own is one piece and has none. */
  parts: readonly PartKey[];
  cells: readonly Cell[];
}

/** A document as readers of one language get it. */
export interface Cell {
  locale: Locale;
  /** Of the file that they read; `missing` where that is the source for want of any other. */
  state: TranslationState;
  /** What they read, null where the state is `missing`: their language's own file, or that of which it is a variant. */
  shown: { locale: Locale; file: string } | null;
  /** Parts whose source changed after they were translated. */
  outdated: readonly PartKey[];
  /** Parts that show the source text; all of them where the state is `missing`. */
  missing: readonly PartKey[];
  /** Whether a file of their own stands there that has errors and therefore is not shown. */
  isBroken: boolean;
}

/** `broken` are the paths of translations that are left out because of errors. */
export function translationTable(
  world: Pick<World, 'languages' | 'entries' | 'whole' | 'sitePages' | 'site' | 'now'>,
  broken: readonly string[],
): TranslationTable {
  const locales = [...world.languages.keys()];
  const isBroken = (folder: string, locale: Locale) => broken.includes(`${folder}/${locale}.mdx`);
  return {
    locales,
    rows: [
      ...sortEntries(world.entries, world.now).map((facts) => entryRow(facts)),
      ...world.sitePages.map((page) => pageRow(page)),
    ],
  };

  function entryRow(facts: EntryFacts): Row {
    const entry = world.whole(facts);
    const [source] = entry.documents;
    if (source === undefined) throw new Error(`no source: ${entry.slug}`);
    const parts = source.parts.map(({ key }) => key);
    const folder = source.file.slice(0, source.file.lastIndexOf('/'));
    return {
      group: groupOf(facts, world.now),
      folder,
      title: source.parts.find(({ key }) => key === 'title')?.text ?? entry.slug,
      source: { locale: source.locale, file: source.file },
      parts,
      cells: locales.map((locale) => ({
        ...entryCell(entry, parts, locale),
        isBroken: isBroken(folder, locale),
      })),
    };
  }

  /** Nothing is written in a page's file about how it was made, and readers get no notice: it counts as made by people. */
  function pageRow({ slug, texts }: SitePage): Row {
    const { defaultLocale } = world.site;
    const folder = `content/pages/${slug}`;
    const documents = Object.keys(texts).map((locale) => ({ locale, file: `${folder}/${locale}.mdx` }));
    return {
      group: 'pages',
      folder,
      title: texts[defaultLocale]?.title ?? slug,
      source: { locale: defaultLocale, file: `${folder}/${defaultLocale}.mdx` },
      parts: [],
      cells: locales.map((locale) => {
        const shown = documentFor({ documents }, locale) ?? null;
        const state = shown === null ? 'missing' : shown.locale === defaultLocale ? 'source' : 'human';
        return { locale, state, shown, outdated: [], missing: [], isBroken: isBroken(folder, locale) };
      }),
    };
  }
}

function entryCell(entry: Entry, parts: readonly PartKey[], locale: Locale): Omit<Cell, 'isBroken'> {
  const document = documentFor(entry, locale);
  const localized = parts.flatMap((key) => localizePart(entry, key, locale) ?? []);
  const keys = (wanted: (part: (typeof localized)[number]) => boolean) =>
    localized.filter(wanted).map(({ key }) => key);
  return {
    locale,
    state: leastOf(localized.map(({ state }) => state)) ?? stateOf(document?.role),
    shown: document === undefined ? null : { locale: document.locale, file: document.file },
    outdated: keys(({ outdated }) => outdated),
    missing: keys(({ state }) => state === 'missing'),
  };
}

/** A file is what the least of its translated parts is. Null where it has none. */
function leastOf(states: readonly TranslationState[]): TranslationState | null {
  return writtenTranslationStates.find((state) => states.includes(state)) ?? null;
}

function stateOf(role: Entry['documents'][number]['role'] | undefined): TranslationState {
  if (role === undefined) return 'missing';
  return role.is === 'source' ? 'source' : role.state;
}

/** Whether readers of the language lack nothing: every part is there, and none is outdated. */
export function isDone({ state, outdated, missing, isBroken }: Cell): boolean {
  return state !== 'missing' && outdated.length === 0 && missing.length === 0 && !isBroken;
}
