import type { Locale } from '../model.ts';

/**
 * Words a minute by language: Trauzettel-Klosinski and Dietz (2012), "Standardized assessment of reading performance: the New
 * International Reading Speed Texts IReST", table 2, https://doi.org/10.1167/iovs.11-8284. Korean, which is not among its 17
 * languages: Song, Kim and Hyung (2016), "Validity of Korean version reading speed application", read in silence.
 */
const wordsAMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ko: 202,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
/** The mean of the 17 languages. */
const wordsOtherwise = 184;

/** Of languages written without spaces, characters a minute: IReST, and for those that it lacks its mean. */
const charactersAMinute: Readonly<Record<string, number>> = { ja: 357, zh: 255, th: 863, lo: 863, km: 863, my: 863 };

const minute = 60_000;

/** How long it takes to read the text aloud, or in silence with care, in milliseconds. `locale` is the language of the text. */
export function readingTime(text: string, locale: Locale): number {
  const [language = ''] = locale.toLowerCase().split('-');
  const characters = charactersAMinute[language];
  if (characters !== undefined) return ([...text.matchAll(/[\p{L}\p{N}]/gu)].length / characters) * minute;
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return (words / (wordsAMinute[language] ?? wordsOtherwise)) * minute;
}

/** Whole minutes, as readers are told: one at least. */
export function inMinutes(milliseconds: number): number {
  return Math.max(1, Math.round(milliseconds / minute));
}
