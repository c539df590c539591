/** Titles and descriptions of pages, the part of `interfaceStrings` under `page`. */
export const pageStrings = {
  'page.home.title': { note: 'Title of the home page in the browser tab; the name of the site follows.' },
  'page.home.description': { note: 'What search engines show for the home page. One sentence.' },
  'page.history.title': { note: 'Title of the history page.' },
  'page.history.description': { note: 'What the history page holds. One sentence, also shown under its title.' },
  'page.historyYear.title': {
    note: 'Title of the page of one year of the history. {{year}} is "2024".',
    variables: ['year'],
  },
  'page.historyYear.description': {
    note: 'What search engines show for the page of one year of the history. {{year}} as in the title.',
    variables: ['year'],
  },
  'page.month.title': {
    note: 'Title of the page of one month. {{month}} is a month with its year: "July 2024".',
    variables: ['month'],
  },
  'page.month.description': {
    note: 'What search engines show for the page of one month. {{month}} as in the title.',
    variables: ['month'],
  },
  'page.component.description': {
    note: 'What search engines show for the page of one component. {{component}} is its name.',
    variables: ['component'],
  },
  'page.componentYear.title': {
    note: 'Title of the page of one year of a component. {{component}} is its name, {{year}} is "2024".',
    variables: ['component', 'year'],
  },
  'page.componentYear.description': {
    note: 'What search engines show for the page of one year of a component. {{component}} and {{year}} as in the title.',
    variables: ['component', 'year'],
  },
  'page.maintenance.title': { note: 'Title of the maintenance page.' },
  'page.maintenance.description': {
    note: 'What the maintenance page holds. One sentence, also shown under its title.',
  },
  'page.postmortems.title': { note: 'Title of the list of post-mortems.' },
  'page.postmortems.description': { note: 'What a post-mortem is. One sentence, also shown under the title.' },
  'page.postmortemYear.title': {
    note: 'Title of the list of the post-mortems of one year. {{year}} is "2024".',
    variables: ['year'],
  },
  'page.postmortemYear.description': {
    note: 'What search engines show for the list of the post-mortems of one year. {{year}} as in the title.',
    variables: ['year'],
  },
  'page.search.title': { note: 'Title of the page on which one searches incidents and maintenance.' },
  'page.search.description': { note: 'What the search finds. One sentence, also shown under the title.' },
  'page.subscribe.title': { note: 'Title of the list of feeds and calendars, and the link to it. One or two words.' },
  'page.subscribe.description': {
    note: 'What the list of feeds and calendars is good for. One or two sentences, also shown under its title.',
  },
  'page.notFound.title': { note: 'Title of the page for a wrong address.' },
  'page.notFound.description': {
    note: 'Says that there is no page at this address, and what to do. Two short sentences.',
  },
} as const;
