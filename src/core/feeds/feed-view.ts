import type { Instant } from '../model.ts';
import type { ComponentRow, EntryView, UpdateView } from '../views/view.ts';

/** What a feed says in one language. Paths are without the base path. */
export interface FeedView {
  title: string;
  /** Its own. */
  path: string;
  /** The page that shows the same. */
  pagePath: string;
  /** Of what is newest in it; null while it is empty. */
  updatedAt: Instant | null;
  items: readonly FeedItem[];
}

export type FeedItem = {
  /** Of the page that shows it, with the anchor of an update. It never changes. */
  path: string;
  publishedAt: Instant;
  updatedAt: Instant;
  entry: EntryView;
  /** With the worst state each had. */
  components: readonly ComponentRow[];
} & ({ is: 'entry' } | { is: 'update'; update: UpdateView } | { is: 'postmortem' });

/** The windows of maintenance in one language. */
export interface CalendarView extends Pick<FeedView, 'title' | 'path'> {
  windows: readonly CalendarWindow[];
}

export interface CalendarWindow extends Pick<FeedItem, 'path' | 'publishedAt' | 'updatedAt' | 'entry' | 'components'> {
  /** How often it was changed since it was published: grows with every update and correction. */
  revision: number;
}
