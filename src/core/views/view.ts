/**
 * What each page shows, decided: a template only marks it up. Views are plain data in the reader's locale; instants stay
 * instants, since the template prints them in every zone of the site. Paths are without the base path, with outer slashes.
 */
import type { EntryKind, Instant, Locale, LocalizedPart, PartKey } from '../model.ts';
import type { ComponentStatus, Impact, IncidentStatus, MaintenanceStatus, TranslationState } from '../vocabulary.ts';
import type { BarsView, UptimeMethod } from './bars-view.ts';
import type { ComponentHistory, EntryLink } from './entry-view.ts';
import type { HistoryView, HistoryYearView, MonthView } from './history-views.ts';
import type { HomeView } from './home-view.ts';
import type { NotFoundView } from './not-found-view.ts';
import type { SubscribeView } from './subscribe-view.ts';

export type View =
  | HomeView
  | EntryView
  | HistoryView
  | HistoryYearView
  | MonthView
  | ComponentView
  | ComponentYearView
  | MaintenanceIndexView
  | PostmortemIndexView
  | PostmortemYearView
  | SearchView
  | SubscribeView
  | SitePageView
  | NotFoundView;
export type ViewKind = View['kind'];
export type ViewOf<Kind extends ViewKind> = Extract<View, { kind: Kind }>;

/** A name from `site.yaml`; `locale` differs from the page's where the name is not translated. */
export interface NameView {
  text: string;
  locale: Locale;
}

export interface ComponentRow {
  id: string;
  path: string;
  name: NameView;
  description: NameView | null;
  status: ComponentStatus;
}

/** An incident or maintenance in a list. */
export interface EntryCard {
  kind: EntryKind;
  slug: string;
  path: string;
  title: LocalizedPart;
  impact: Impact;
  status: IncidentStatus | MaintenanceStatus;
  /** A maintenance of which no update says otherwise yet: its window alone begins and ends it. */
  isByClock: boolean;
  startsAt: Instant;
  /** `resolvedAt` of an incident (null while open), `scheduledUntil` of a maintenance. */
  endsAt: Instant | null;
  nextUpdateBy: Instant | null;
  components: readonly ComponentRow[];
  /** The newest update that has prose. */
  latest: UpdateView | null;
  /** `minutes` is how long it takes to read. */
  postmortem: { at: Instant; path: string; minutes: number } | null;
}

/** A notice above a whole page: what its text is; null on the official version. */
export type DocumentNotice = Exclude<TranslationState, 'source'> | null;
/** A notice at one part, null where the document's notice says it all. */
export type PartNotice = 'missing' | 'outdated' | null;

export interface PartView {
  part: LocalizedPart;
  notice: PartNotice;
  /** A machine wrote it, and the page as a whole says otherwise. */
  isDraft: boolean;
  /** The same place in the official version. */
  officialPath: string;
  officialLocale: Locale;
}

export interface UpdateView {
  /** Id of its element: `update-20240711T1759Z`. */
  anchor: string;
  at: Instant;
  status: IncidentStatus | MaintenanceStatus;
  statusChanged: boolean;
  /** The components this update changes, with their new state. */
  changes: readonly ComponentRow[];
  editedAt: Instant | null;
  /** Null when the author wrote no prose. */
  text: PartView | null;
}

export interface PostmortemView {
  at: Instant;
  /** How long it takes to read. */
  minutes: number;
  sections: readonly (PartView & { key: PartKey })[];
}

/** Page of one incident or maintenance. */
export interface EntryView {
  kind: EntryKind;
  slug: string;
  title: PartView;
  /** It has a picture of its own, for links to it. */
  hasPreview: boolean;
  status: IncidentStatus | MaintenanceStatus;
  /** As in `EntryCard`. */
  isByClock: boolean;
  impact: Impact;
  /** `startedAt` or `scheduledFor`. */
  startsAt: Instant;
  /** `resolvedAt` (null while open) or `scheduledUntil`. */
  endsAt: Instant | null;
  nextUpdateBy: Instant | null;
  /** When it said something first and last, as feeds have it. */
  publishedAt: Instant;
  updatedAt: Instant;
  /** How each affected component changed; none of a maintenance that has not begun. */
  history: readonly ComponentHistory[];
  /** States that are planned for components, of a maintenance that is ahead or in progress. */
  planned: readonly ComponentRow[];
  /** Those of its kind that began before and after it. */
  previous: EntryLink | null;
  next: EntryLink | null;
  summary: PartView | null;
  /** In the order the page shows them. */
  updates: readonly UpdateView[];
  postmortem: PostmortemView | null;
  notice: DocumentNotice;
  /** The source language and its page. */
  official: { locale: Locale; path: string };
  /** What says in short what it is about, for `<meta name="description">`. */
  description: LocalizedPart;
}

export interface YearLink {
  /** `2024` */
  year: string;
  path: string;
}

/** The newest entries of a list, and the pages of its years. */
export interface YearlyView {
  /** Newest first. */
  entries: readonly EntryCard[];
  /** Newest first; none while `entries` are all. */
  years: readonly (YearLink & { count: number })[];
}

/** One year of a list. Holds nothing that depends on another year but the names of the neighbours. */
export interface YearView {
  /** `2024` */
  year: string;
  /** Neighbouring years that have entries. */
  previous: YearLink | null;
  next: YearLink | null;
  /** Newest first. */
  entries: readonly EntryCard[];
}

export interface ComponentView extends YearlyView {
  kind: 'component';
  component: ComponentRow;
  group: NameView | null;
  bars: BarsView;
  /** This month so far and the last one; `uptime` as that of the bars. */
  months: readonly { month: string; uptime: number | null }[];
  method: UptimeMethod;
}

/** What began in one year. Without the component's state, which is of today. */
export interface ComponentYearView extends YearView {
  kind: 'componentYear';
  component: Pick<ComponentRow, 'path' | 'name'>;
}

export interface MaintenanceIndexView {
  kind: 'maintenanceIndex';
  inProgress: readonly EntryCard[];
  /** Soonest first. */
  upcoming: readonly EntryCard[];
  /** The newest, newest first; cancelled ones too. */
  past: readonly EntryCard[];
  /** Whether there is more, which stands in the months of the history. */
  hasEarlier: boolean;
}

export interface PostmortemIndexView extends YearlyView {
  kind: 'postmortemIndex';
}

/** The post-mortems written in one year. */
export interface PostmortemYearView extends YearView {
  kind: 'postmortemYear';
}

export interface SearchView {
  kind: 'search';
  /** Where one can look instead. */
  components: readonly Pick<ComponentRow, 'path' | 'name'>[];
}

/** A page of the site's own, from `content/pages`. */
export interface SitePageView {
  kind: 'page';
  slug: string;
  title: string;
  description: string;
  /** Locale of the text; differs from the page's where it is not translated. */
  textLocale: Locale;
  /** Whether it tells that no native speaker has read the words of the interface. */
  hasInterfaceNotice: boolean;
}
