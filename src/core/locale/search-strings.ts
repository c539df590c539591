/** Texts of the search page, the part of `interfaceStrings` under `search`. */
export const searchStrings = {
  'search.label': { note: 'Label of the field in which one types what to search for.' },
  'search.submit': { note: 'Button that starts the search. One word.' },
  'search.withoutScript': {
    note:
      'On the search page when the browser runs no JavaScript, before links to the pages of all components: search needs it, ' +
      'but everything is in the history, to which the link leads.',
    link: true,
  },
  'search.searching': {
    note: 'While results are being looked for, from the newest to the oldest. {{count}} is how many were found so far.',
    variables: ['count'],
  },
  'search.results': { note: 'How many results were found. No plural: a label, then the number.', variables: ['count'] },
  'search.none': { note: 'Nothing was found. Says what to try.' },
  'search.incomplete': {
    note:
      'A part of the archive could not be loaded, so there may be more results than the {{count}} that were found. Says ' +
      'what to do.',
    variables: ['count'],
  },
  'search.older': { note: 'Button below the results: goes on looking in older incidents and maintenance.' },
} as const;
