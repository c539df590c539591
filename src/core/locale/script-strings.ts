/** What a page says only where its script runs, the part of `interfaceStrings` that `src/client` shows. */
export const scriptStrings = {
  'theme.label': { note: 'Label of the menu in which the reader chooses light or dark colours.' },
  'theme.auto': { note: 'In that menu: light or dark as the reader’s device is set.' },
  'theme.light': { note: 'In that menu: always light colours.' },
  'theme.dark': { note: 'In that menu: always dark colours.' },

  'fact.yourTime': {
    note:
      'Below a time in UTC and the zone of the site: the same time in the zone of the reader. {{time}} is a clock time ' +
      'with its zone, and its date where that differs: "3:23 AM GMT+2".',
    variables: ['time'],
  },
  'fact.late': {
    note:
      'After the time by which the next update was promised, when that has passed. {{ago}} is in your language: ' +
      '"5 minutes ago".',
    variables: ['ago'],
  },

  'update.copyLink': { note: 'What a click on the link to one update does: its address goes to the clipboard.' },
  'update.linkCopied': { note: 'Said when that was done. One sentence.' },
  'entry.share': { note: 'Button that opens the device’s own list of ways to share this page. One word.' },
  'entry.printed': {
    note: 'On paper, below the title of an incident. {{times}} is when it was printed, in several zones.',
    variables: ['times'],
  },

  'news.upToDate': {
    note: 'Small line on an open page that looks for news each minute. {{time}} is the clock time it looked last.',
    variables: ['time'],
  },
  'news.changed': {
    note: 'Told to screen readers when an open page has changed. {{title}} is the title of what changed.',
    variables: ['title'],
  },
  'news.offline': { note: 'In place of that small line while the reader’s device has no network.' },
  'news.failed': {
    note: 'In place of that small line when looking for news failed. {{time}} is the clock time it last succeeded.',
    variables: ['time'],
  },
} as const;
