import type { Language } from '../locale/language.ts';
import { localizedText, type Site } from '../site/site.ts';
import type { Feed, FeedScope } from './feed-list.ts';

/** Title of a feed in the reader's language: `Incidents and maintenance – REST API – Sunshine Status`. */
export function feedTitle(
  { subject, scope }: Pick<Feed, 'subject' | 'scope'>,
  site: Pick<Site, 'name' | 'components' | 'groups' | 'defaultLocale'>,
  language: Language,
): string {
  const name = scopeName(scope, site, language);
  const siteName = localizedText(site.name, language.locale, site).text;
  return [language.t(`feeds.${subject}`), name, siteName].filter((part) => part !== null).join(' – ');
}

/** Name of the component or group; null for the whole site. */
export function scopeName(
  scope: FeedScope,
  site: Pick<Site, 'components' | 'groups' | 'defaultLocale'>,
  { locale }: Pick<Language, 'locale'>,
): string | null {
  if (scope.is === 'site') return null;
  const named = (scope.is === 'component' ? site.components : site.groups).find(({ id }) => id === scope.id);
  return named === undefined ? scope.id : localizedText(named.name, locale, site).text;
}
