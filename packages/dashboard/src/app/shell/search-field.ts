/** The id of the search field in the header, to which keys and commands lead. */
export const SEARCH_FIELD = 'site-search';
