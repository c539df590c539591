/** Texts of the pages that list months, years, maintenance, post-mortems, feeds: a part of `interfaceStrings`. */
export const listStrings = {
  'history.count': {
    note: 'Number of incidents and maintenance in a month or a year, beside its name.',
    variables: ['count'],
    plural: true,
  },
  'history.incidents': { note: 'Number of incidents in a month.', variables: ['count'], plural: true },
  'history.maintenances': { note: 'Number of maintenances in a month.', variables: ['count'], plural: true },
  'history.byComponent': { note: 'Before links to the pages of single components, on the history page. Two words.' },
  'history.empty': { note: 'Instead of the list of months when there has never been an incident or maintenance.' },
  'history.monthEmpty': { note: 'Instead of the list of a month in which nothing happened.' },
  'history.months': { note: 'Name of the links to the months before and after, heard by screen readers only.' },
  'history.earlier': { note: 'Label of the link to the month or year before; its name follows.' },
  'history.later': { note: 'Label of the link to the month or year after; its name follows.' },
  'history.all': { note: 'Link from one month to the list of all months.' },

  'years.label': { note: 'Name of the links to the years before and after, heard by screen readers only.' },
  'years.all': { note: 'Heading of the links to the pages of all years, and the link from one year to them.' },

  'maintenance.inProgress': { note: 'Heading of the maintenance that is being done now.' },
  'maintenance.upcoming': { note: 'Heading of the planned maintenance.' },
  'maintenance.upcomingEmpty': { note: 'Instead of that list when none is planned.' },
  'maintenance.past': { note: 'Heading of the maintenance that is over or was cancelled.' },
  'maintenance.pastEmpty': { note: 'Instead of that list when there has been none.' },

  'maintenance.cancelled': {
    note: 'On the page of maintenance that was cancelled, above the times that had been planned. One or two short sentences.',
  },
  'maintenance.expectStates': {
    note: 'Under “What to expect”, before a list of components, each with the state it will be in. Ends with a colon.',
  },
  'maintenance.expectNothing': { note: 'Instead of that list when no component is affected.' },

  'postmortems.reading': {
    note: 'How long it takes to read a post-mortem, in minutes.',
    variables: ['count'],
    plural: true,
  },
  'postmortems.read': { note: 'Link from an incident in a list to its post-mortem. Three or four words.' },
  'postmortems.empty': { note: 'Instead of the list of post-mortems when there are none.' },

  'subscribe.site': { note: 'Heading of the feeds and calendars that cover all components.' },
  'subscribe.groups': { note: 'Heading of the feeds and calendars of single groups of components.' },
  'subscribe.components': { note: 'Heading of the links to the feeds and calendars of single components.' },
  'subscribe.entries': { note: 'Beside the feed in which each incident or maintenance is one item. One sentence.' },
  'subscribe.updates': {
    note: 'Beside the feed in which each update is one item, and what it is good for. One sentence.',
  },
  'subscribe.maintenance': { note: 'Beside the calendar of maintenance. One sentence.' },
  'subscribe.programs': { note: 'Heading of what is made for programs: the API, plain text, a badge.' },
  'subscribe.api': { note: 'Beside the address of the API. Statuspage is the name of a product. One sentence.' },
  'subscribe.text': { note: 'Beside the address of the plain text. One sentence.' },
  'subscribe.badge': { note: 'Beside the address of the badge, a small picture. One sentence.' },
  'subscribe.embed': {
    note: 'Beside what shows the current state as a small box in pages of one’s own. One sentence, like the one before.',
  },
} as const;
