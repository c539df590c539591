import { remember } from '../time/remember.ts';

/**
 * A language as Open Graph names it, always with a country: `de_DE`, `pt_BR`. Where the tag has none, it is the one where most
 * speak the language; Latin America is `LA` there.
 */
export const openGraphLocale = remember(100, (lang: string): string => {
  const { language, region } = new Intl.Locale(lang).maximize();
  return [language, region === '419' ? 'LA' : region].filter((part) => part !== undefined).join('_');
});
