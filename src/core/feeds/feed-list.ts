import { componentPath } from '../plan/urls.ts';
import type { Site } from '../site/site.ts';

/** What programs understand: news for feed readers, appointments for calendars. */
export const feedFormats = ['atom', 'rss', 'json', 'calendar'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/**
 * What one item of a feed is: `entries` an incident or maintenance, which moves up with every update; `updates` one update;
 * `maintenance` the window of a maintenance.
 */
export type FeedSubject = 'entries' | 'updates' | 'maintenance';

/** What a feed covers: the whole site, or what affected a component or any component of a group. */
export type FeedScope = { is: 'site' } | { is: 'group' | 'component'; id: string };

/** A feed or calendar, in every language of the site. */
export interface Feed {
  /** Below the locale: `history.atom`, `components/api/maintenance.ics`. */
  path: string;
  format: FeedFormat;
  subject: FeedSubject;
  scope: FeedScope;
}

/** Media type of each format, as `type` of a link has it. */
export const feedMediaTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
  calendar: 'text/calendar',
};

const files: readonly (Pick<Feed, 'format' | 'subject'> & { name: string })[] = [
  { name: 'history.atom', format: 'atom', subject: 'entries' },
  { name: 'history.rss', format: 'rss', subject: 'entries' },
  { name: 'feed.json', format: 'json', subject: 'entries' },
  { name: 'updates.atom', format: 'atom', subject: 'updates' },
  { name: 'updates.rss', format: 'rss', subject: 'updates' },
  { name: 'updates.json', format: 'json', subject: 'updates' },
  { name: 'maintenance.ics', format: 'calendar', subject: 'maintenance' },
];

/** All feeds and calendars there are: of the site, of each group that has components, of each component. */
export function feedsOf(site: Pick<Site, 'components' | 'groups'>): Feed[] {
  const groups = site.groups.filter(({ id }) => site.components.some(({ group }) => group === id));
  return [
    ...feedsOfScope({ is: 'site' }),
    ...groups.flatMap(({ id }) => feedsOfScope({ is: 'group', id })),
    ...site.components.flatMap(({ id }) => feedsOfScope({ is: 'component', id })),
  ];
}

/** The feeds and calendar of the site, or of one component or group. */
export function feedsOfScope(scope: FeedScope): Feed[] {
  return files.map(({ name, format, subject }) => ({ path: folderOf(scope) + name, format, subject, scope }));
}

function folderOf(scope: FeedScope): string {
  if (scope.is === 'site') return '';
  return scope.is === 'component' ? componentPath(scope.id) : `groups/${scope.id}/`;
}
