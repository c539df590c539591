import { type CjkWords, cjkWordsOf } from '../lexemes.ts';
import { isCjk, type Phrasebook, phrasebook, phraseKeys } from '../phrasebook.ts';
import { noSuchLabels, otherZones, pacificNames, utcNames } from './labels.ts';
import type { Lang } from './lang.ts';
import { months, otherMonths } from './months.ts';
import { type DayPeriods, dayPeriods, type Half } from './periods.ts';
import { fillers, rangeWords, relativeDays, type Unit, units } from './small-words.ts';
import { weekdays } from './weekdays.ts';

/** What a label says about the season: nothing, standard or daylight time, or that it doesn't exist. */
export type Season = 'plain' | 'standard' | 'daylight' | 'no_such';

export type Zone = 'utc' | 'pacific' | 'other';

export interface LabelMeaning {
  zone: Zone;
  season: Season;
  lang: Lang | null;
  /** The same phrase for each half of the year. */
  seasons: { standard: string; daylight: string };
}

/** A name of a month or weekday; `index` from 0. */
export interface NameMeaning {
  index: number;
  style: 'long' | 'short';
  langs: readonly Lang[];
  names: readonly string[];
  /** The long names, which take no dot. */
  long: readonly string[];
}

export interface PeriodMeaning {
  half: Half;
  periods: DayPeriods;
}

export type FillerMeaning = { is: 'filler'; lang: Lang | null } | { is: 'range' } | { is: 'relative'; days: -1 | 1 };

/** The vocabulary, ready to look things up in a row of lexemes. */
export interface Books {
  labels: Phrasebook<LabelMeaning>;
  months: Phrasebook<NameMeaning>;
  weekdays: Phrasebook<NameMeaning>;
  periods: Phrasebook<PeriodMeaning>;
  fillers: Phrasebook<FillerMeaning>;
  units: Phrasebook<Unit>;
  cjkWords: CjkWords;
}

let made: Books | null = null;

/** Made at the first call. */
export function books(): Books {
  made ??= makeBooks();
  return made;
}

type Entries<Value> = (readonly [phrase: string, value: Value])[];

function makeBooks(): Books {
  const labels = labelEntries();
  const days = nameEntries(weekdays, []);
  const periods: Entries<PeriodMeaning> = dayPeriods.flatMap((set) =>
    set.words.map(([, word, half]) => [word, { half, periods: set }] as const),
  );
  const small: Entries<FillerMeaning> = [
    ...relativeDays.flatMap(([days, phrases]) => phrases.map((phrase) => [phrase, { is: 'relative', days }] as const)),
    ...rangeWords.split(' ').map((word) => [word, { is: 'range' }] as const),
    ...fillers.flatMap(([lang, words]) =>
      words.split(/[ ']/).map((word) => [word, { is: 'filler', lang: word.length > 2 ? lang : null }] as const),
    ),
  ];
  const unitEntries: Entries<Unit> = units.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit]));
  const all: Entries<unknown> = [...labels, ...days, ...periods, ...small, ...unitEntries];
  return {
    labels: phrasebook(labels),
    months: phrasebook(nameEntries(months, otherMonths)),
    weekdays: phrasebook(days),
    periods: phrasebook(periods),
    fillers: phrasebook(small),
    units: phrasebook(unitEntries),
    cjkWords: cjkWordsOf(all.flatMap(([phrase]) => (isCjk(phrase) ? phraseKeys(phrase) : []))),
  };
}

function labelEntries(): Entries<LabelMeaning> {
  const utc: LabelMeaning = { zone: 'utc', season: 'plain', lang: null, seasons: { standard: '', daylight: '' } };
  const abbreviation = (season: Season): LabelMeaning => ({
    zone: 'pacific',
    season,
    lang: null,
    seasons: { standard: 'PST', daylight: 'PDT' },
  });
  return [
    ...utcNames.flatMap(([lang, phrases]) => phrases.map((phrase) => [phrase, { ...utc, lang }] as const)),
    ...otherZones.split(' ').map((phrase) => [phrase, { ...utc, zone: 'other' }] as const),
    ['PT', abbreviation('plain')],
    ['PST', abbreviation('standard')],
    ['PDT', abbreviation('daylight')],
    ...noSuchLabels.map((label) => [label, abbreviation('no_such')] as const),
    ...pacificNames.flatMap(({ lang, plain, standard, daylight }) => {
      const meaning = (season: Season, index: number): LabelMeaning => ({
        zone: 'pacific',
        season,
        lang,
        seasons: { standard: standard[index] ?? standard[0] ?? '', daylight: daylight[index] ?? daylight[0] ?? '' },
      });
      return [
        ...plain.map((phrase, index) => [phrase, meaning('plain', index)] as const),
        ...standard.map((phrase, index) => [phrase, meaning('standard', index)] as const),
        ...daylight.map((phrase, index) => [phrase, meaning('daylight', index)] as const),
      ];
    }),
  ];
}

/** A name that languages share keeps them all, the names of the first. */
function nameEntries(tables: typeof months, others: typeof otherMonths): Entries<NameMeaning> {
  const entries = new Map<string, NameMeaning>();
  const add = (phrase: string, meaning: NameMeaning) => {
    const key = phraseKeys(phrase).join(' ');
    const known = entries.get(key);
    if (known === undefined) entries.set(key, meaning);
    else entries.set(key, { ...known, langs: [...known.langs, ...meaning.langs] });
  };
  for (const { lang, long, short } of tables) {
    for (const [index, name] of long.entries()) add(name, { index, style: 'long', langs: [lang], names: long, long });
    for (const [index, name] of short.entries())
      add(name, { index, style: 'short', langs: [lang], names: short, long });
  }
  for (const [lang, word, month] of others) {
    const { short = [], long = [] } = tables.find((table) => table.lang === lang) ?? {};
    add(word, { index: month - 1, style: 'short', langs: [lang], names: short, long });
  }
  return [...entries];
}
