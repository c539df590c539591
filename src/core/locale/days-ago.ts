import { remember } from '../time/remember.ts';

/** How long ago a day was, in the words of a language: `90 days ago`, and `today` for 0. */
export function daysAgo(count: number, lang: string): string {
  return formatOf(lang).format(-count, 'day');
}

const formatOf = remember(100, (lang: string) => {
  const european = new Intl.Locale(lang, { numberingSystem: 'latn' });
  return new Intl.RelativeTimeFormat([european], { numeric: 'auto' });
});
