/** A language as `Intl` wants it, with the digits and the calendar that the site itself prints in. */
export function intlLocale(lang: string): Intl.Locale {
  return new Intl.Locale(lang, { calendar: 'gregory', numberingSystem: 'latn' });
}
