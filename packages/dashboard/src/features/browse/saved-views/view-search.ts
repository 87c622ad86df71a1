import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import { type BrowseSearch, browseSearchSchema } from '../../../lib/browse-url';
import { type BrowseState, writeBrowseState } from '../browse-state';
import type { KindList } from '../kind-list';

/** What is saved of a state: all but the page that one is on and the rows that are ticked. */
export function writeView(list: KindList, state: BrowseState): string {
  const search = writeBrowseState(list, { ...state, page: 1, picked: [] });
  return defaultStringifySearch(search).replace(/^\?/u, '');
}

/** The state of a list as an address has it, of what was saved. */
export function readView(search: string): BrowseSearch {
  return browseSearchSchema.parse(defaultParseSearch(search));
}
