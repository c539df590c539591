import { day, hour, minute } from './edits/edit.ts';
import { entryNamed } from './edits/edit-entry.ts';
import { setDefault } from './edits/edit-settings.ts';
import { translated } from './edits/translate.ts';
import { incident, languageData, update } from './first-site.ts';
import type { LanguageFile, SiteModel, StringTree, TranslationModel, UpdateModel } from './site-model.ts';

/**
 * One change, and the pages that the plan makes anew for it though they come out as they were: a key says that a text
 * changed, not which of its words a page shows. Lines are as `pagesNamed` reads them.
 */
export type PlanCase = readonly [what: string, change: (site: SiteModel) => void, tooMuch: readonly string[]];

const listsOfMessages = ['components/api/', 'components/messaging/', 'history/2024-07/', 'postmortems/'];
const only = (locale: string) => listsOfMessages.map((line) => `${line} (${locale})`);
/** One text is German in all languages: German patterns and words stand around it. */
const showsGerman = ['pages of de', 'history/2026-09/', 'incidents/2026-09-02-logins/'];
const showsEnglish = [
  'pages of en',
  'lists',
  'entries',
  'not history/2026-09/ (ar de)',
  'not incidents/2026-09-02-logins/ (ar de)',
];

export const entryCases: readonly PlanCase[] = [
  ['nothing', () => {}, []],
  [
    'the newest update',
    (site) => void (newestUpdate(site, 'errors').text = 'Soon.'),
    ['components/api/ (de)', 'history/2026-11/ (de)'],
  ],
  ['an old update', (site) => void (firstUpdate(site, 'messages').text = 'Not yet.'), listsOfMessages],
  ['a new update', (site) => void entryNamed(site, 'errors').updates.push(update(site.now, 'resolved')), []],
  ['a correction', (site) => void (firstUpdate(site, 'messages').editedAt = site.now), listsOfMessages],
  ['a summary', (site) => void (entryNamed(site, 'messages').summary = 'Otherwise.'), listsOfMessages],
  ['a title', (site) => void (entryNamed(site, 'messages').title = 'Otherwise'), only('de')],
  [
    'components',
    (site) => void (entryNamed(site, 'messages').components = { billing: 'major_outage' }),
    ['postmortems/'],
  ],
  ['an impact', (site) => void (entryNamed(site, 'messages').impact = 'none'), []],
  ['a start', (site) => void (entryNamed(site, 'messages').start -= 40 * day), []],
  ['an end', (site) => void (entryNamed(site, 'cables').end += hour), []],
  ['the next update', (site) => void (entryNamed(site, 'errors').nextUpdateBy = null), []],
  ['a post-mortem that goes', (site) => void (entryNamed(site, 'messages').postmortem = null), []],
  [
    'a new post-mortem',
    (site) => void (entryNamed(site, 'payments').postmortem = { at: site.now, text: 'Why.', rootCause: null }),
    [],
  ],
  [
    'the text of a post-mortem',
    (site) => void Object.assign(entryNamed(site, 'messages').postmortem ?? {}, { text: 'New.' }),
    listsOfMessages,
  ],
  ['a new incident', (site) => void site.entries.push(incident(site.now - hour, 'fresh')), []],
  [
    'an incident that goes',
    (site) => void (site.entries = site.entries.filter(({ slug }) => !slug.endsWith('delays'))),
    [],
  ],
  ['another name of a folder', (site) => void (entryNamed(site, 'delays').slug = '2026-10-30-pauses'), []],
  [
    'a broken source, for which the one that was published stands in',
    (site) => void (site.damage['content/incidents/2026-10-30-delays/en.mdx'] = 'syntax'),
    [],
  ],
];

export const translationCases: readonly PlanCase[] = [
  ['an old update', (site) => void (german(site, 'messages').updates['2024-07-11T16:06Z'] = 'Neu.'), only('de')],
  ['a title', (site) => void (german(site, 'messages').title = 'Neu'), []],
  ['its state', (site) => void (german(site, 'messages').state = 'machine'), ['postmortems/ (de)']],
  [
    'what it was made from',
    (site) => void (german(site, 'messages').basedOn = { summary: '0123456789ab' }),
    only('de'),
  ],
  [
    'a new one',
    (site) => void (entryNamed(site, 'delays').translations.de = translated(entryNamed(site, 'delays'), 'de')),
    [],
  ],
  ['one that goes', (site) => void (entryNamed(site, 'messages').translations = {}), []],
  ['a broken one', (site) => void (site.damage['content/incidents/2024-07-11-messages/de.mdx'] = 'half'), []],
  [
    'one in a language without pages',
    (site) => void (entryNamed(site, 'messages').translations.es = translated(entryNamed(site, 'messages'), 'es')),
    [],
  ],
];

export const languageCases: readonly PlanCase[] = [
  ['a string of all pages', (site) => void Object.assign(strings(site, 'nav'), { history: 'Neu' }), showsGerman],
  [
    'a string of one page',
    (site) => void Object.assign(strings(site, 'page').notFound ?? {}, { title: 'Neu' }),
    showsGerman,
  ],
  ['a string that goes', (site) => void delete strings(site, 'nav').history, showsGerman],
  [
    'a string of the default language',
    (site) => void Object.assign(strings(site, 'nav', 'en'), { history: 'New' }),
    showsEnglish,
  ],
  ['a pattern of dates', (site) => void (language(site).data.formats.dateTime = 'yyyy-MM-dd HH:mm'), showsGerman],
  ['the same, written otherwise', (site) => void (language(site).indent = 4), []],
  ['its name', (site) => void (language(site).data.meta.name = 'Dt.'), []],
  [
    'a broken one, for which the one that was published stands in',
    (site) => void (site.damage['locales/de.json'] = 'half'),
    [],
  ],
  ['a broken one that was never published', (site) => void (site.damage['locales/ko.json'] = 'half'), []],
  ['a new one', (site) => void (site.languages.ko = { data: languageData('ko'), indent: 2 }), []],
  ['one that goes', (site) => void delete site.languages.ar, []],
  ['one that is not published any more', (site) => void (site.settings.locales = ['en', 'de']), []],
  [
    'a list without effect: of all that are published already',
    (site) => void (site.settings.locales = ['de', 'ar', 'en']),
    [],
  ],
];

export const settingCases: readonly PlanCase[] = [
  ['the name', (site) => void (site.settings.name = { en: 'Other' }), []],
  ['the name in one language', (site) => void (site.settings.name = { en: 'Example', de: 'Beispiel' }), ['all']],
  ['the address', (site) => void (site.settings.url = 'https://status.example.org/'), []],
  ['the address of the command line', (site) => void (site.url = 'https://status.example.org/'), []],
  ['the base path', (site) => void (site.url = 'https://example.com/status/'), []],
  ['time zones', (site) => void (site.settings.timeZones = ['America/Los_Angeles', 'UTC', 'Asia/Kolkata']), ['all']],
  ['a link', (site) => void (site.settings.links.home = 'https://www.example.com/'), []],
  [
    'where files are edited, without effect',
    (site) => void (site.settings.links.repository = 'https://example.com/{file}'),
    [],
  ],
  ['a colour of the brand', (site) => void (site.settings.brand = { colour: '#0b5e4a' }), []],
  ['the order of updates', (site) => void (site.settings.updateOrder = 'oldest-first'), ['entries']],
  ['the default language', (site) => setDefault(site.settings, 'de'), []],
  [
    'the name of a component',
    (site) => void Object.assign(component(site, 'billing'), { name: { en: 'Invoices' } }),
    ['lists'],
  ],
  [
    'the description of a component',
    (site) => void Object.assign(component(site, 'billing'), { description: { en: 'Money' } }),
    ['lists', 'incidents/2025-12-31-payments/'],
  ],
  ['the group of a component', (site) => void (component(site, 'billing').group = 'platform'), ['lists']],
  ['the name of a group', (site) => void (site.settings.groups.platform = { name: { en: 'Base' } }), ['lists']],
  [
    'the order of components',
    ({ settings }) => void (settings.components = Object.fromEntries(Object.entries(settings.components).reverse())),
    ['lists', 'incidents/2025-12-31-payments/', 'incidents/2026-11-14-errors/'],
  ],
  ['the weight of an outage', (site) => void (site.settings.uptime = { partialOutage: 0.9 }), []],
  ['the first day of a component', (site) => void (component(site, 'billing').since = '2026-10-01'), ['lists']],
  ['a new component', (site) => void (site.settings.components.mail = { name: { en: 'Mail' } }), ['lists']],
];

const about = 'content/pages/about/de.mdx';

/** Each costs a compilation. */
export const ownPageCases: readonly PlanCase[] = [
  ['its text', ({ files }) => void (files[about] += '\nMehr.\n'), []],
  ['its title', ({ files }) => void (files[about] = (files[about] ?? '').replace(/^title: .*$/m, 'title: Wir')), []],
];

export const clockCases: readonly PlanCase[] = [
  ['a minute', (site) => void (site.now += minute), []],
  ['the end of a window', (site) => void (site.now += 3 * hour), []],
  ['another day', (site) => void (site.now += day), []],
  ['another month', (site) => void (site.now += 16 * day), []],
  ['another year', (site) => void (site.now += 60 * day), []],
  ['an earlier time', (site) => void (site.now -= 3 * hour), []],
];

/** Of a site that has pages for years. */
export const yearCases: readonly PlanCase[] = [
  [
    'a month of long ago',
    (site) => void site.entries.push(incident(Date.UTC(2021, 4, 3), 'past', { components: {} })),
    [],
  ],
  ['an impact of long ago', (site) => void (entryNamed(site, '2021-03-01-requests').impact = 'critical'), []],
  ['a title of long ago', (site) => void (entryNamed(site, '2021-03-01-requests').title = 'Otherwise'), []],
  ['maintenance of long ago', (site) => void (entryNamed(site, '2021-03-01-servers').title = 'Otherwise'), []],
  [
    'an incident that goes',
    (site) => void (site.entries = site.entries.filter(({ slug }) => slug !== '2021-03-01-requests')),
    [],
  ],
  [
    'the maintenance that the list had no room for',
    (site) => void (site.entries = site.entries.filter(({ slug }) => !/^2021-03-(?:01|04|07|10)-servers$/.test(slug))),
    [],
  ],
  [
    'a new incident in a new year',
    (site) => void site.entries.push(incident(site.now - 900 * day, 'fresh', { components: { api: 'major_outage' } })),
    [],
  ],
];

function firstUpdate(site: SiteModel, name: string): UpdateModel {
  return entryNamed(site, name).updates[0] ?? missing(name);
}

function newestUpdate(site: SiteModel, name: string): UpdateModel {
  return entryNamed(site, name).updates.at(-1) ?? missing(name);
}

function german(site: SiteModel, name: string): TranslationModel {
  return entryNamed(site, name).translations.de ?? missing(name);
}

function language(site: SiteModel, locale = 'de'): LanguageFile {
  return site.languages[locale] ?? missing(locale);
}

function strings(site: SiteModel, group: string, locale = 'de'): StringTree {
  return language(site, locale).data.strings[group] as StringTree;
}

function component({ settings }: SiteModel, id: string): SiteModel['settings']['components'][string] {
  return settings.components[id] ?? missing(id);
}

function missing(name: string): never {
  throw new Error(`the site has no ${name}`);
}
