/** The id of the search field in the header, to which keys and commands lead. */
export const SEARCH_FIELD = 'site-search';

/** Leads to it. */
export const goToSearch = () => document.getElementById(SEARCH_FIELD)?.focus();
