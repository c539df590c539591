import type { Instant, Locale } from '../model.ts';
import type { StringKey, StringVariables } from './interface-strings.ts';

/** One language, ready to speak: made from its `locales/<locale>.json` and the site's zones. */
export interface Language {
  /** File and URL name. */
  locale: Locale;
  /** BCP-47 tag for `lang`. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Its own name: `Deutsch`. */
  name: string;
  /** Whether a native speaker has read all its texts. */
  isReviewed: boolean;
  /** An interface string; a missing one comes from the default locale. */
  t<Key extends StringKey>(key: Key, ...variables: StringVariables<Key>): string;
  times: Times;
}

/** Text of instants in one language. All are plain text, not HTML. */
export interface Times {
  /** UTC first, then each zone of the site, each with its own date: `July 11, 2024 06:23 PM PT`. */
  instant(at: Instant): readonly ZonedText[];
  /** The above joined as in an update's heading: `July 12, 2024 01:23 AM UTC | July 11, 2024 06:23 PM PT`. */
  heading(at: Instant): string;
  /** Within a sentence: `July 12, 2024 01:23 AM UTC (July 11, 2024 06:23 PM PT)`. */
  inline(at: Instant): string;
  /** From–to within a sentence, in every zone. */
  range(from: Instant, to: Instant): readonly RangeSegment[];
  /** The day in the site's first zone: `July 11, 2024`. */
  date(at: Instant): string;
  /** `2024-07` as `July 2024`. */
  month(month: string): string;
  /** Length in days, hours and minutes, rounded down to a minute: `7 hours 27 minutes`. */
  duration(milliseconds: number): string;
}

/** A piece of the text of a range; joined, the pieces are the text. */
export interface RangeSegment {
  text: string;
  /** The instant that the piece tells, null for what stands between. */
  at: Instant | null;
}

export interface ZonedText {
  /** IANA id. */
  timeZone: string;
  text: string;
}
