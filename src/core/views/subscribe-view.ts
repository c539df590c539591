import { type Feed, type FeedScope, feedsOf, feedsOfScope } from '../feeds/feed-list.ts';
import type { Locale } from '../model.ts';
import { componentPath, localPath } from '../plan/urls.ts';
import { localizedText, type Site } from '../site/site.ts';
import type { NameView } from './view.ts';

/** Every feed and calendar there is, with its address. */
export interface SubscribeView {
  kind: 'subscribe';
  site: readonly Feed[];
  groups: readonly { name: NameView; feeds: readonly Feed[] }[];
  /** Those of a component stand on its page, at `#feeds`: `path`. */
  components: readonly { name: NameView; path: string }[];
}

export function subscribeView(
  site: Pick<Site, 'components' | 'groups' | 'defaultLocale'>,
  locale: Locale,
): SubscribeView {
  return {
    kind: 'subscribe',
    site: feedsOfScope({ is: 'site' }),
    groups: namedScopes(site)
      .filter(({ scope }) => scope.is === 'group')
      .map(({ name, scope }) => ({ name: localizedText(name, locale, site), feeds: feedsOfScope(scope) })),
    components: site.components.map(({ id, name }) => ({
      name: localizedText(name, locale, site),
      path: `${localPath(locale, componentPath(id), site.defaultLocale)}#feeds`,
    })),
  };
}

/** What the page depends on: the groups and components that have feeds, with their names. */
export function namedScopes({ components, groups }: Pick<Site, 'components' | 'groups'>) {
  const scopes = new Map(feedsOf({ components, groups }).map(({ scope }) => [JSON.stringify(scope), scope]));
  return [...scopes.values()].flatMap((scope: FeedScope) => {
    if (scope.is === 'site') return [];
    const named = (scope.is === 'group' ? groups : components).find(({ id }) => id === scope.id);
    return named === undefined ? [] : [{ scope, name: named.name }];
  });
}
