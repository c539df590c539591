import type { Locale } from '../model.ts';
import type { ViewKind } from '../views/view.ts';

/** A page as it travels; bytes. */
export interface PageWeight {
  kind: ViewKind;
  /** Below the output folder. */
  file: string;
  /** HTML and styles. */
  gzip: number;
  brotli: number;
  /** All script that is fetched with the page, or carried by it. */
  scriptGzip: number;
  /** What is fetched before something can be seen, the page included. */
  requests: number;
}

/** What fits into the first ten packets of a connection (RFC 6928), so that a page is seen after one exchange. */
export const budgets: Readonly<Record<'gzip' | 'scriptGzip' | 'requests', number>> = {
  gzip: 14 * 1024,
  scriptGzip: 3 * 1024,
  requests: 1,
};
export type Budgeted = keyof typeof budgets;

/** What is more than it may be. */
export function exceeded(weight: PageWeight): Budgeted[] {
  return (Object.keys(budgets) as Budgeted[]).filter((what) => weight[what] > budgets[what]);
}

/**
 * The largest file of each kind in each language, by kind in the order in which the kinds first come. Between languages sizes tell
 * nothing: a letter takes one to three bytes, and compressed much less.
 */
export function largestOfKinds<Page extends { kind: ViewKind; locale: Locale; size: number }>(
  pages: Iterable<Page>,
): Map<ViewKind, Page[]> {
  const largest = new Map<ViewKind, Map<Locale, Page>>();
  for (const page of pages) {
    const ofKind = largest.get(page.kind) ?? new Map<Locale, Page>();
    largest.set(page.kind, ofKind);
    const standing = ofKind.get(page.locale);
    if (standing === undefined || page.size > standing.size) ofKind.set(page.locale, page);
  }
  return new Map([...largest].map(([kind, ofKind]) => [kind, [...ofKind.values()]]));
}
