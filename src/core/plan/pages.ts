import { pageIndicatorAt } from '../incident/status-at.ts';
import type { EntryFacts, Locale } from '../model.ts';
import { hasPreview } from '../preview/has-preview.ts';
import { type Component, localizedText } from '../site/site.ts';
import { withNeighbours } from '../views/entry-view.ts';
import { entryViewsOf } from '../views/entry-views.ts';
import { homeView } from '../views/home-view.ts';
import { componentView, maintenanceIndexView, postmortemIndexView } from '../views/index-views.ts';
import { notFoundView } from '../views/not-found-view.ts';
import { searchView } from '../views/search-view.ts';
import { namedScopes, subscribeView } from '../views/subscribe-view.ts';
import type { View, ViewKind } from '../views/view.ts';
import { componentYearView, postmortemYearView } from '../views/year-views.ts';
import type { Archive } from './archive.ts';
import { barsInput, barsOf, entriesInBars, uptimeInput } from './bars-of.ts';
import { historyPages, monthPages } from './history-pages.ts';
import { type Input, input, type PageInputs } from './page-inputs.ts';
import { componentPath, componentYearPath, entryPath, postmortemYearPath } from './urls.ts';
import type { SitePage, World } from './world.ts';

/** A page in all its languages; `path` is below the locale. */
export interface Page {
  path: string;
  kind: ViewKind;
  /** What it is made of, beside what all pages of the language are made of. */
  inputs(locale: Locale): readonly Input[];
  /**
   * All that `inputs` come from in every language at once, beside the settings and the languages: while it is the same, so are
   * they. Left out where asking for them costs no more.
   */
  state?(): string;
  /** The entries whose news are its news; left out where it has none. */
  tells?: readonly EntryFacts[];
  view(locale: Locale): View;
}

/** The pages of the entries, to which all others lead. What a page's view shows must be among its inputs. */
export function entryPages(world: World, archive: Archive, inputs: PageInputs): Page[] {
  return world.entries.map((entry) => entryPage(entry, world, archive, inputs));
}

/** All other pages; those that others link to come first. */
export function otherPages(world: World, archive: Archive, inputs: PageInputs): Page[] {
  return [
    ...world.site.components.flatMap((component) => componentPages(component, world, archive, inputs)),
    ...monthPages(world, archive, inputs),
    ...postmortemPages(world, archive, inputs),
    ...world.sitePages.map((page) => ownPage(page, world)),
    searchPage(world),
    ...historyPages(world, archive),
    maintenancePage(world, archive, inputs),
    subscribePage(world),
    notFoundPage(world),
    homePage(world, archive, inputs),
  ];
}

function entryPage(entry: EntryFacts, world: World, { neighbours }: Archive, inputs: PageInputs): Page {
  const beside = neighbours.get(entry);
  const viewOf = entryViewsOf(world);
  const picture = input('whether it has a picture', hasPreview(entry, world.now));
  return {
    path: entryPath(entry.kind, entry.slug),
    kind: entry.kind,
    inputs: (locale) => [...inputs.entry(entry, beside, locale), picture],
    state: () => inputs.state([entry, beside?.previous, beside?.next], [picture]),
    tells: [entry],
    view: (locale) => withNeighbours(viewOf(entry, locale), beside, world, locale),
  };
}

function componentPages(component: Component, world: World, archive: Archive, inputs: PageInputs): Page[] {
  const { id } = component;
  const { newest = [], years = new Map() } = archive.byComponent.get(id) ?? {};
  const ofYears = yearPages(years, inputs, (year) => ({
    path: componentYearPath(id, year),
    kind: 'componentYear',
    view: (locale) => componentYearView(world, archive, component, year, locale),
  }));
  const bars = barsOf(id, archive);
  const state = input(`the state of the component ${id}`, archive.states.get(id) ?? null);
  const months = input(`the uptime of the months of the component ${id}`, archive.uptime.get(id)?.months);
  const counts = countsOf('the entries of each year', years);
  const own = [state, barsInput(id, bars), months, uptimeInput(world.site), counts];
  const titles = (locale: Locale) => inputs.titles(entriesInBars(bars), locale);
  return [
    ...ofYears,
    {
      path: componentPath(id),
      kind: 'component',
      inputs: (locale) => [...own, ...titles(locale), ...inputs.list(newest, locale)],
      state: () => inputs.state([...entriesInBars(bars), null, ...newest], own),
      tells: newest,
      view: (locale) => componentView(world, archive, component, locale),
    },
  ];
}

function postmortemPages(world: World, archive: Archive, inputs: PageInputs): Page[] {
  const { newest, years } = archive.postmortems;
  const counts = countsOf('the entries of each year', years);
  const ofYears = yearPages(years, inputs, (year) => ({
    path: postmortemYearPath(year),
    kind: 'postmortemYear',
    view: (locale) => postmortemYearView(world, archive, year, locale),
  }));
  return [
    ...ofYears,
    {
      path: 'postmortems/',
      kind: 'postmortemIndex',
      inputs: (locale) => [counts, ...inputs.list(newest, locale)],
      state: () => inputs.state(newest, [counts]),
      tells: newest,
      view: (locale) => postmortemIndexView(world, archive, locale),
    },
  ];
}

function yearPages(
  years: ReadonlyMap<string, readonly EntryFacts[]>,
  inputs: PageInputs,
  pageOf: (year: string) => Omit<Page, 'inputs'>,
): Page[] {
  const all = [...years.keys()];
  return [...years].map(([year, entries], index) => {
    const neighbours = input('the years that have entries', [all[index - 1], all[index + 1]]);
    return {
      ...pageOf(year),
      inputs: (locale) => [neighbours, ...inputs.list(entries, locale)],
      state: () => inputs.state(entries, [neighbours]),
      tells: entries,
    };
  });
}

function searchPage({ site }: World): Page {
  return {
    path: 'search/',
    kind: 'search',
    inputs: () => [
      input(
        'the names of the components',
        site.components.map(({ id, name }) => [id, name]),
      ),
    ],
    view: (locale) => searchView(site, locale),
  };
}

function maintenancePage(world: World, archive: Archive, inputs: PageInputs): Page {
  const { inProgress, upcoming, past, hasEarlier } = archive.maintenance;
  const lists = input('the lists of maintenance', [inProgress.length, upcoming.length, past.length, hasEarlier]);
  const all = [...inProgress, ...upcoming, ...past];
  return {
    path: 'maintenance/',
    kind: 'maintenanceIndex',
    inputs: (locale) => [lists, ...inputs.list(all, locale)],
    state: () => inputs.state(all, [lists]),
    tells: all,
    view: (locale) => maintenanceIndexView(world, archive, locale),
  };
}

function notFoundPage(world: World): Page {
  const view = (locale: Locale) => notFoundView(world, locale);
  return {
    path: '404.html',
    kind: '404',
    inputs: (locale) => [input('what the page says in other languages', view(locale).others)],
    view,
  };
}

function subscribePage({ site }: World): Page {
  const scopes = input('the names of groups and components', namedScopes(site));
  return {
    path: 'subscribe/',
    kind: 'subscribe',
    inputs: () => [scopes],
    view: (locale) => subscribeView(site, locale),
  };
}

function homePage(world: World, archive: Archive, inputs: PageInputs): Page {
  const { open, maintenance, recent } = archive;
  const states = input('the states of the components', [
    pageIndicatorAt(world.entries, world.now),
    ...[...archive.states].sort(),
  ]);
  const listed = [open, maintenance.inProgress, maintenance.upcoming];
  const lists = input(
    'the lists of the home page',
    listed.map(({ length }) => length),
  );
  const days = input(
    'the last seven days',
    recent.map(({ date, entries }) => [date, entries.map(({ kind, slug }) => `${kind}/${slug}`)]),
  );
  const bars = world.site.components.map(({ id }) => ({ id, bars: barsOf(id, archive) }));
  const own = [states, lists, days, uptimeInput(world.site), ...bars.map((each) => barsInput(each.id, each.bars))];
  const inBars = bars.flatMap((each) => entriesInBars(each.bars));
  const shown = [...new Set([...listed.flat(), ...recent.flatMap(({ entries }) => entries)])];
  return {
    path: '',
    kind: 'home',
    inputs: (locale) => [...own, ...inputs.titles(inBars, locale), ...inputs.list(shown, locale)],
    state: () => inputs.state([...inBars, null, ...shown], own),
    tells: archive.all,
    view: (locale) => homeView(world, archive, locale),
  };
}

function ownPage({ slug, texts }: SitePage, { site, languages }: World): Page {
  const titles = Object.fromEntries(Object.entries(texts).map(([key, { title }]) => [key, title]));
  const shown = (locale: Locale) => localizedText(titles, locale, site);
  return {
    path: `${slug}/`,
    kind: 'page',
    inputs(locale) {
      const own = shown(locale).locale;
      return [{ name: `content/pages/${slug}/${own}.mdx`, value: texts[own]?.digest ?? '' }];
    },
    view(locale) {
      const title = shown(locale);
      const description = texts[title.locale]?.description ?? '';
      // Of the default locale the company is its own reviewer.
      const hasInterfaceNotice =
        slug === 'about' && locale !== site.defaultLocale && languages.get(locale)?.isReviewed === false;
      return { kind: 'page', slug, title: title.text, description, textLocale: title.locale, hasInterfaceNotice };
    },
  };
}

function countsOf(name: string, lists: ReadonlyMap<string, readonly EntryFacts[]>): Input {
  return input(
    name,
    [...lists].map(([key, { length }]) => [key, length]),
  );
}
