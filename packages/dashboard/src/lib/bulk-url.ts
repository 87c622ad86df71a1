import { linkOptions } from '@tanstack/react-router';
import { BROWSE_PATHS, type BrowseSearch } from './browse-url';
import type { Kind } from './kinds';
import { given } from './url-state';

/** The page on which the selected rows of a list are changed together; it leads back to the list as it was. */
export function bulkUrl(kind: Kind, search: BrowseSearch = {}) {
  const params = { list: BROWSE_PATHS[kind].slice(1) };
  return linkOptions({ to: '/bulk-edit/$list', params, search: given(search) });
}
