import { listStrings } from './list-strings.ts';
import { pageStrings } from './page-strings.ts';
import { scriptStrings } from './script-strings.ts';
import { searchStrings } from './search-strings.ts';
import { uptimeStrings } from './uptime-strings.ts';

/**
 * Every string of the interface, with a note for translators, its variables and whether it has plural forms. The texts
 * stand in `locales/<locale>.json` under `strings`, nested at the dots; `locales/en.json` is complete.
 */
export interface InterfaceString {
  note: string;
  /** Names that must stand in the text as `{{name}}`. */
  variables?: readonly string[];
  /** Has one text for each plural category of the language, chosen by `{{count}}`: `key_one`, `key_other`. */
  plural?: true;
  /** Has a link in it: `<link>words of the link</link>`. */
  link?: true;
}

export const interfaceStrings = {
  'nav.label': { note: 'Name of the main navigation, heard by screen readers only.' },
  'nav.skip': { note: 'First link of a page, for keyboards: jumps over the navigation to the content.' },
  'nav.status': { note: 'Link to the home page, which shows the current state. One word.' },
  'nav.history': { note: 'Link to the list of past incidents and maintenance by month. One word.' },
  'nav.maintenance': { note: 'Link to the list of maintenance. One word.' },
  'nav.postmortems': { note: 'Link to the list of post-mortems: reports on what happened and why.' },
  'nav.search': { note: 'Link to the search page. One word.' },
  'nav.language': { note: 'Label of the menu in which the reader chooses the language.' },

  ...pageStrings,

  ...scriptStrings,

  'indicator.none': { note: 'Headline of the home page when every component works.' },
  'indicator.maintenance': {
    note: 'Headline of the home page while planned work is in progress and nothing else is wrong.',
  },
  'indicator.minor': { note: 'Headline of the home page when something is slow or unreliable, but works.' },
  'indicator.major': { note: 'Headline of the home page when a part of the service does not work.' },
  'indicator.critical': { note: 'Headline of the home page when a whole component does not work at all.' },

  'status.component.operational': { note: 'State of a component: it works.' },
  'status.component.degraded_performance': { note: 'State of a component: slow or unreliable, but it works.' },
  'status.component.partial_outage': { note: 'State of a component: broken for some customers or in some functions.' },
  'status.component.major_outage': { note: 'State of a component: broken for all.' },
  'status.component.under_maintenance': { note: 'State of a component: planned work is being done on it.' },

  'status.incident.investigating': { note: 'Status of an incident: the cause is still being looked for.' },
  'status.incident.identified': { note: 'Status of an incident: the cause is known and being mended.' },
  'status.incident.monitoring': { note: 'Status of an incident: a fix is in place and being watched.' },
  'status.incident.resolved': { note: 'Status of an incident: it is over.' },

  'status.maintenance.scheduled': { note: 'Status of maintenance: planned, not started.' },
  'status.maintenance.in_progress': { note: 'Status of maintenance: the work is being done.' },
  'status.maintenance.verifying': { note: 'Status of maintenance: the work is done and being checked.' },
  'status.maintenance.completed': { note: 'Status of maintenance: finished.' },
  'status.maintenance.cancelled': { note: 'Status of maintenance: it will not take place.' },

  'impact.none': { note: 'How badly an incident affects customers: not at all. Stands alone as a label.' },
  'impact.minor': { note: 'How badly an incident affects customers: a little. Stands alone as a label.' },
  'impact.major': { note: 'How badly an incident affects customers: much. Stands alone as a label.' },
  'impact.critical': { note: 'How badly an incident affects customers: the worst degree. Stands alone as a label.' },

  'fact.started': { note: 'Label before the time an incident began.' },
  'fact.resolved': { note: 'Label before the time an incident ended.' },
  'fact.ongoing': { note: 'Stands in place of the duration while an incident is open.' },
  'fact.duration': { note: 'Label before a length of time.' },
  'fact.scheduledFor': { note: 'Label before the planned start of maintenance.' },
  'fact.scheduledUntil': { note: 'Label before the planned end of maintenance.' },
  'fact.nextUpdateBy': { note: 'Label before the time by which the next update is promised.' },
  'fact.components': { note: 'Label before the names of the affected components.' },
  'fact.published': { note: 'Label before the time a post-mortem was published.' },
  'fact.latestUpdate': { note: 'Label before the time of the newest update of an incident.' },
  'fact.edited': { note: 'Label before the time an update was edited after it was published.' },

  'section.summary': { note: 'Heading of the summary of an incident.' },
  'section.expectation': { note: 'Heading in planned or running maintenance: which components it affects, and how.' },
  'section.updates': { note: 'Heading of the list of updates of an incident.' },
  'section.postmortem': { note: 'Heading of the post-mortem: the report on what happened and why.' },
  'section.rootCause': { note: 'Heading in a post-mortem: what caused the incident.' },
  'section.resolution': { note: 'Heading in a post-mortem: how the incident was ended.' },
  'section.remediation': { note: 'Heading in a post-mortem: what is done so that it does not happen again.' },
  'section.moreInformation': {
    note: 'Heading of the block at the end of every incident that says where to learn more.',
  },
  'section.translation': { note: 'Heading of the notice that tells how this page was translated.' },

  'moreInformation.status': {
    note: 'In the block at the end of an incident: the current state is on the home page of this site. The link leads there.',
    link: true,
  },
  'moreInformation.postmortem': {
    note: 'In the same block: post-mortems usually follow a few days after an incident ends.',
  },
  'moreInformation.support': {
    note: 'In the same block: further questions go to customer support. The link leads to it.',
    link: true,
  },
  'moreInformation.supportWithoutLink': {
    note: 'The same sentence for a site that has no link to its customer support.',
  },

  'entry.neighbours': {
    note: 'Name of the links to the incident or maintenance before and after this one, heard by screen readers only.',
  },

  'update.permalink': {
    note: 'Name of the link to one update, heard by screen readers only. {{time}} is the time of the update.',
    variables: ['time'],
  },
  'update.changes': { note: 'Name of the list of components that an update changes, heard by screen readers only.' },

  'home.open': { note: 'Heading of the incidents that are not resolved.' },
  'home.components': { note: 'Heading of the list of all components with their states.' },
  'home.ungrouped': { note: 'Heading of the components that belong to no group, below the groups.' },
  'home.maintenance': { note: 'Heading of maintenance in progress and planned.' },
  'home.maintenanceEmpty': { note: 'Instead of that list when none is planned.' },
  'home.lastDays': { note: 'Heading of the list of the last seven days, each with its incidents and maintenance.' },
  'home.noIncidents': { note: 'Of a day in that list on which nothing happened. Two or three words.' },
  'home.allHistory': { note: 'Link from the recent incidents, or from past maintenance, to the whole history.' },

  ...uptimeStrings,

  ...listStrings,

  ...searchStrings,

  'component.entries': { note: 'Heading of the incidents and maintenance that affected one component.' },
  'component.entriesEmpty': { note: 'Instead of that list when there have been none.' },
  'component.all': { note: 'Link from one component to the list of all components.' },

  'notice.machine': {
    note:
      'Notice on a page translated by machine. Four facts, none may be lost: translated by automatic software; meant to ' +
      'give a basic understanding; reasonable effort was made, but accuracy is not guaranteed; in doubt the {{language}} ' +
      'version is the official one. The link leads to that version. {{language}} is the name of a language in your own ' +
      'language: "English".',
    variables: ['language'],
    link: true,
  },
  'notice.machine_reviewed': {
    note:
      'Notice on a page translated by machine and then checked by a person. In doubt the {{language}} version, which the ' +
      'link leads to, is the official one.',
    variables: ['language'],
    link: true,
  },
  'notice.human': {
    note:
      'Notice on a page translated by a person. In doubt the {{language}} version, which the link leads to, is the ' +
      'official one.',
    variables: ['language'],
    link: true,
  },
  'notice.missing': {
    note:
      'Notice at the top of a page that is not translated yet: its text stands in {{language}}. The link leads to the ' +
      '{{language}} version.',
    variables: ['language'],
    link: true,
  },
  'notice.short.machine': {
    note: 'One short line at the top of a page translated by machine. The link leads to the full notice on the same page.',
    link: true,
  },
  'notice.card.machine': { note: 'Label at a text in a list, where it was translated by machine. Two to four words.' },
  'notice.part.missing': {
    note:
      'Notice at one update or section that is not translated yet: it stands in {{language}}. The link leads to the same ' +
      'place in the {{language}} version.',
    variables: ['language'],
    link: true,
  },
  'notice.part.outdated': {
    note:
      'Notice at one update or section whose {{language}} text was changed after it was translated. The link leads to the ' +
      'same place in the {{language}} version.',
    variables: ['language'],
    link: true,
  },

  'notice.interface': {
    note:
      'At the end of the page about this site, in a language whose words of the interface no native speaker has read yet. ' +
      '{{language}} is the name of your language in your own language.',
    variables: ['language'],
  },

  'callout.note': { note: 'Label of a highlighted remark in the text of an incident.' },
  'callout.warning': { note: 'Label of a highlighted warning in the text of an incident.' },

  'feeds.entries': { note: 'Title of a feed in which each incident or maintenance is one item. A name may follow.' },
  'feeds.updates': { note: 'Title of a feed in which each update of an incident or maintenance is one item.' },
  'feeds.maintenance': { note: 'Title of a calendar that shows when maintenance takes place.' },
  'feeds.updateTitle': {
    note: 'Title of one update in a feed: its status, then the title of its incident or maintenance.',
    variables: ['status', 'title'],
  },

  'notFound.links': { note: 'On the page for a wrong address, before links to the home page and the history.' },

  'footer.label': { note: 'Name of the links at the end of the page, heard by screen readers only.' },
  'footer.home': { note: 'Link to the website of the company whose status this site shows.' },
  'footer.support': { note: 'Link to customer support.' },
  'footer.times': {
    note: 'Which time zones are shown. {{zones}} is their names in your language: "UTC and Pacific Time".',
    variables: ['zones'],
  },
  'footer.generated': { note: 'Names the software that made the site: Tidings.' },
} as const satisfies Record<string, InterfaceString>;

export type StringKey = keyof typeof interfaceStrings;

/** What a caller must hand over for a string: nothing, or a value for each of its variables. */
export type StringVariables<Key extends StringKey> = [VariableName<Key>] extends [never]
  ? []
  : [Readonly<Record<VariableName<Key>, string | number>>];

/** Strings without variables. */
export type PlainStringKey = { [Key in StringKey]: StringVariables<Key> extends [] ? Key : never }[StringKey];

type VariableName<Key extends StringKey> = Key extends StringKey
  ? (typeof interfaceStrings)[Key] extends { variables: readonly (infer Name extends string)[] }
    ? Name
    : never
  : never;
