import { getRouteApi } from '@tanstack/react-router';
import { SearchPage } from './search-page';
import { useResults } from './use-results';

const route = getRouteApi('/search');

/** The results for the text and the kind that the address names. */
export function SearchView() {
  const { q = '', kind } = route.useSearch();
  const text = q.trim();
  return <SearchPage text={text} kind={kind} state={useResults(text, kind)} />;
}
