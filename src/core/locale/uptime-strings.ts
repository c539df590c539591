/** How much of the time a component worked, the part of `interfaceStrings` under `uptime`. */
export const uptimeStrings = {
  'uptime.title': { note: 'Heading of the part that says how much of the time a component worked.' },
  'uptime.days': { note: 'Label before the share of the last 90 days in which a component worked.' },
  'uptime.figure': {
    note: 'How much of the last 90 days a component worked, below its 90 bars. {{percent}} is “99.98%”. Three to five words.',
    variables: ['percent'],
  },
  'uptime.since': {
    note: 'The same for a component that is known for less than 90 days. {{date}} is the first of them: “October 20, 2026”.',
    variables: ['percent', 'date'],
  },
  'uptime.label': {
    note: 'Name of the 90 bars of a component, heard by screen readers only. {{count}} is the number of days with incidents.',
    variables: ['percent', 'count'],
    plural: true,
  },
  'uptime.none': { note: 'Instead of the share of a component that is new, of which nothing is known yet.' },
  'uptime.more': {
    note: 'After the first three incidents of a day: that there are {{count}} more.',
    variables: ['count'],
    plural: true,
  },
  'uptime.how': { note: 'Opens the explanation of how these shares are worked out.' },
  'uptime.formula': {
    note:
      'The formula of these shares, with the words for the states of components. {{major}}, {{partial}} and {{degraded}} are ' +
      'percentages: how much each state counts.',
    variables: ['major', 'partial', 'degraded'],
  },
  'uptime.explanation': {
    note: 'What else to know about these shares. {{zone}} is the name of a time zone: “Pacific Time”.',
    variables: ['zone'],
  },
} as const;
