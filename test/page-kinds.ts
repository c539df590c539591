import type { ViewKind } from '../src/core/views/view.ts';

/** A page of each kind of view, below the locale, in the example site with its archive. A new kind doesn't compile without one. */
const viewKinds = {
  home: '',
  incident: 'incidents/2024-07-11-instagram-messages/',
  maintenance: 'maintenance/2032-02-29-asia-pacific-data-centre/',
  history: 'history/',
  historyYear: 'history/2023/',
  month: 'history/2024-07/',
  component: 'components/messaging/',
  componentYear: 'components/webhooks/2022/',
  maintenanceIndex: 'maintenance/',
  postmortemIndex: 'postmortems/',
  postmortemYear: 'postmortems/2023/',
  search: 'search/',
  subscribe: 'subscribe/',
  page: 'about/',
  '404': '404.html',
} as const satisfies Record<ViewKind, string>;

/** The same kinds in another state, where that looks different. */
const otherStates = {
  openIncident: 'incidents/2026-11-14-api-errors/',
  longIncident: 'incidents/2026-06-09-network-fault-europe/',
  emptyComponent: 'components/region-us/',
} as const;

export const pageKinds = { ...viewKinds, ...otherStates };
export type PageKind = keyof typeof pageKinds;
export const allPageKinds = Object.keys(pageKinds) as PageKind[];

/** Those in which the tests build the example site, unless they are about others. */
export const locales = ['en', 'de', 'ko', 'ar'] as const;

export function pathOf(locale: string, kind: PageKind): string {
  return `${locale === 'en' ? '/' : `/${locale}/`}${pageKinds[kind]}`;
}
