import type { Place } from '../diagnostic.ts';
import type { Locale } from '../model.ts';

/** `locales/<locale>.json`, read. The records keep authors' own words as keys: ask them with `Object.hasOwn`. */
export interface LocaleData {
  file: string;
  locale: Locale;
  meta: LocaleMeta;
  formats: LocaleFormats;
  /** Labels of zones by IANA id. A zone without one is shown by its offset: `UTC+05:45`. */
  zones: Readonly<Record<string, string>>;
  /** Texts by key; a plural text by key and category: `history.count_one`. Blank texts are left out. */
  strings: Readonly<Record<string, string>>;
  /** Where each key of the file stands, and its value, by its path: `strings.nav.label`. */
  places: Readonly<Record<string, { key: Place; value: Place }>>;
}

export interface LocaleMeta {
  /** BCP-47, as the file has it. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The language's own name: `Deutsch`. */
  name: string;
  /** Name under `date-fns/locale/`: `en-US`. */
  dateFns: string;
  /** Who has read all texts of the file: a native speaker, or nobody yet, which is what a file means that does not say. */
  reviewed: (typeof reviewStates)[number];
}

export const reviewStates = ['native', 'none'] as const;

/** What a file must say of itself, with an example of each, for messages. */
export const metaExamples = {
  lang: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  dateFns: 'de',
} as const satisfies Partial<Record<keyof LocaleMeta, string>>;

/**
 * How a language writes times. `dateTime`, `date` and `month` are date-fns patterns (literal letters in `'…'`), without
 * zone tokens; `instant`, `inline` and `range` are texts with `{{variables}}`.
 */
export type LocaleFormats = Readonly<Record<keyof typeof formatFields, string>>;

export interface FormatField {
  example: string;
  /** For a pattern: two instants that it must tell apart, each with the words for what differs. */
  tells?: readonly (readonly [what: string, from: string, to: string])[];
  /** For a text: its variables, each of which must stand in it. */
  variables?: readonly string[];
}

const tellsMonths = [
  ['months', '2024-07-12T01:23Z', '2024-06-12T01:23Z'],
  ['years', '2024-07-12T01:23Z', '2023-07-12T01:23Z'],
] as const;
const tellsDays = [['days', '2024-07-12T01:23Z', '2024-07-13T01:23Z'], ...tellsMonths] as const;
const tellsMinutes = [
  ['morning and afternoon', '2024-07-12T01:23Z', '2024-07-12T13:23Z'],
  ['hours', '2024-07-12T01:23Z', '2024-07-12T02:23Z'],
  ['minutes', '2024-07-12T01:23Z', '2024-07-12T01:24Z'],
  ...tellsDays,
] as const;

export const formatFields = {
  /** Date and time of an instant: `July 12, 2024 01:23 AM`. */
  dateTime: { example: 'MMMM d, yyyy hh:mm a', tells: tellsMinutes },
  /** `July 12, 2024` */
  date: { example: 'MMMM d, yyyy', tells: tellsDays },
  /** `July 2024` */
  month: { example: 'MMMM yyyy', tells: tellsMonths },
  /** One instant in one zone: `July 12, 2024 01:23 AM UTC`. */
  instant: { example: '{{dateTime}} {{zone}}', variables: ['dateTime', 'zone'] },
  /** Stands between the zones in a heading. */
  headingSeparator: { example: ' | ' },
  /** One instant within a sentence: UTC and the other zones. */
  inline: { example: '{{utc}} ({{others}})', variables: ['utc', 'others'] },
  /** Stands between several other zones. */
  othersSeparator: { example: '; ' },
  /** From–to within a sentence. */
  range: { example: '{{from}} – {{to}}', variables: ['from', 'to'] },
} as const satisfies Record<string, FormatField>;

/** An example of each format, for messages. */
export const formatExamples: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(formatFields).map(([field, { example }]) => [field, example]),
);
