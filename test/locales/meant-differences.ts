/** Where languages differ from CLDR, or from being translated, on purpose. Each must be needed: a test holds that. */

/** How the text that CLDR gives becomes ours. */
export interface PatternDifference {
  fields: readonly ('dateTime' | 'date' | 'month')[];
  theirs: RegExp;
  ours: string;
  why: string;
}

const timeOnly = ['dateTime'] as const;
const allFields = ['dateTime', 'date', 'month'] as const;
const persianMonths = 'date-fns names these months after English, as Persian news sites do, too; CLDR after French.';
const comma =
  'Times stand alone in headings and facts, where a preposition before the clock reads like half a sentence.';

/** By locale, made one after the other. */
export const patternDifferences: Readonly<Record<string, readonly PatternDifference[]>> = {
  ar: [{ fields: timeOnly, theirs: / في /, ours: '، ', why: comma }],
  cs: [{ fields: timeOnly, theirs: / v /, ours: ', ', why: comma }],
  de: [
    { fields: timeOnly, theirs: / um /, ours: ', ', why: comma },
    {
      fields: timeOnly,
      theirs: /$/,
      ours: ' Uhr',
      why: 'German says the word after a clock time; CLDR keeps it for longer forms.',
    },
  ],
  el: [{ fields: timeOnly, theirs: / στις /, ours: ', ', why: comma }],
  en: [
    { fields: timeOnly, theirs: / at /, ours: ' ', why: comma },
    {
      fields: timeOnly,
      theirs: / (\d:)/,
      ours: ' 0$1',
      why: 'Two digits, as in the posts whose shape the example site keeps.',
    },
  ],
  fa: [
    { fields: allFields, theirs: /آوریل/, ours: 'آپریل', why: persianMonths },
    { fields: allFields, theirs: /مهٔ/, ours: 'می', why: persianMonths },
    { fields: allFields, theirs: /ژوئن/, ours: 'جون', why: persianMonths },
    { fields: allFields, theirs: /ژوئیهٔ/, ours: 'جولای', why: persianMonths },
    { fields: allFields, theirs: /اوت/, ours: 'آگوست', why: persianMonths },
    {
      fields: allFields,
      theirs: /هٔ/,
      ours: 'ه',
      why: 'The sign over the last letter of a month may be left out in writing, and date-fns leaves it out.',
    },
  ],
  hi: [
    {
      fields: timeOnly,
      theirs: / को (\S+) am /,
      ours: ', पूर्वाह्न $1 ',
      why: 'Words instead of Latin letters, before the clock as one says it.',
    },
    { fields: timeOnly, theirs: / को (\S+) pm /, ours: ', अपराह्न $1 ', why: 'As above.' },
  ],
  th: [
    {
      fields: ['dateTime', 'date'],
      theirs: / ค\.ศ\./,
      ours: '',
      why: 'The era is told only beside Buddhist years; years of four digits that begin with 20 can’t be taken for these.',
    },
  ],
  uk: [{ fields: timeOnly, theirs: / о /, ours: ', ', why: comma }],
  vi: [{ fields: timeOnly, theirs: /^lúc /, ours: '', why: comma }],
  'zh-Hant': [
    {
      fields: timeOnly,
      theirs: /凌晨|清晨/,
      ours: '上午',
      why: 'date-fns has the two halves of the day, which tell the same.',
    },
    { fields: timeOnly, theirs: /中午|晚上/, ours: '下午', why: 'As above.' },
  ],
};

/** Languages whose readers usually see other digits or another calendar. */
export const digitsAndCalendars: Readonly<Record<string, string>> = {
  fa: 'arabext persian: times must be copied, searched and compared with those of other languages and of programs.',
  th: 'latn buddhist: years of the site are those of its feeds, its addresses and its other languages.',
};

/** Texts that are the same in English. `except` en-GB, which is English. */
export const sameAsEnglish: readonly { keys: readonly string[]; locales: readonly string[] | 'any'; why: string }[] = [
  {
    keys: ['page.componentYear.title', 'feeds.updateTitle'],
    locales: 'any',
    why: 'Two variables with a colon between them, as most languages write it.',
  },
  {
    keys: ['nav.status'],
    locales: ['da', 'de', 'id', 'nb', 'nl', 'pl', 'pt-BR', 'sv'],
    why: 'The same Latin word.',
  },
  {
    keys: ['nav.postmortems', 'page.postmortems.title', 'page.postmortemYear.title', 'section.postmortem'],
    locales: ['de', 'nl'],
    why: 'The word of the trade in these languages, too.',
  },
  {
    keys: [
      'nav.maintenance',
      'page.maintenance.title',
      'home.maintenance',
      'history.maintenances_one',
      'history.maintenances_other',
    ],
    locales: ['fr'],
    why: 'A French word to begin with.',
  },
  {
    keys: ['history.incidents_one'],
    locales: ['ca', 'cs', 'fr', 'nl', 'ro', 'sv'],
    why: 'The same Latin word.',
  },
  { keys: ['history.incidents_other'], locales: ['ca', 'fr'], why: 'The same Latin word.' },
  { keys: ['home.components'], locales: ['ca'], why: 'The same Latin word.' },
  { keys: ['section.updates', 'history.later'], locales: ['nl'], why: 'Dutch has these very words.' },
];
