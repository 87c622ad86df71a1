import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useAsked } from '../../apollo/use-asked';
import { addTexts } from '../../lib/add-texts';
import { browseUrl } from '../../lib/browse-url';
import { search } from '../../lib/en-search';
import { SearchPage } from './search-page';
import { useResults } from './use-results';

addTexts({ search });

const route = getRouteApi('/search');

/** The results for the text and the kind that the address names; all of a kind have a list of their own. */
export function SearchView() {
  const { q = '', kind } = route.useSearch();
  const text = q.trim();
  const asked = useAsked(text);
  // What a question names is found as well, whatever is asked of it.
  const named = asked ? asked.question.names.join(' ') : text;
  const state = useResults(named, kind);
  if (text === '' && kind) return <Navigate {...browseUrl(kind)} replace />;
  return <SearchPage text={text} named={named} kind={kind} asked={asked} state={state} />;
}
