/** What programs may ask for beside feeds, of the whole site: paths below the locale, each with its note to readers. */
export const programFiles = [
  { use: 'api', name: 'JSON', path: 'api/v2/summary.json' },
  { use: 'text', name: 'Text', path: 'status.txt' },
  { use: 'badge', name: 'SVG', path: 'badge.svg' },
] as const;
