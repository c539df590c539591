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

/** The largest file of each kind, in the order in which the kinds first come. */
export function heaviestOfKinds<Page extends { kind: ViewKind; size: number }>(pages: Iterable<Page>): Page[] {
  const heaviest = new Map<ViewKind, Page>();
  for (const page of pages) {
    const standing = heaviest.get(page.kind);
    if (standing === undefined || page.size > standing.size) heaviest.set(page.kind, page);
  }
  return [...heaviest.values()];
}
