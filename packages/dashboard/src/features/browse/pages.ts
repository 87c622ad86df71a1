import type { BrowseState } from './browse-state';
import { AT_ONCE } from './list-question';

/** Whether a list is one page that is too long to be drawn as a whole. */
export function isEndless(size: BrowseState['size'], total: number): boolean {
  return size === 'all' && total > AT_ONCE;
}

/** How many pages a number of rows fills; an empty list is one page. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** A page to offer, and whether pages are left out before it. */
export type OfferedPage = { readonly page: number; readonly afterGap: boolean };

/**
 * The pages to offer: the first, the last, the present one and its neighbours. A gap is never of a
 * single page.
 */
export function pagesToOffer(present: number, last: number): readonly OfferedPage[] {
  const wanted = new Set([1, present - 1, present, present + 1, last]);
  const offered = (page: number) =>
    wanted.has(page) || (wanted.has(page - 1) && wanted.has(page + 1));
  const near = [1, 2, 3, present - 2, present - 1, present, present + 1, present + 2];
  const pages = [...new Set([...near, last - 2, last - 1, last])]
    .filter((page) => page >= 1 && page <= last && offered(page))
    .toSorted((a, b) => a - b);
  return pages.map((page, at) => ({ page, afterGap: page - (pages[at - 1] ?? 0) > 1 }));
}
