/** Where sign-in links lead. */
export const LINK_ROUTE = '/auth/link/:token';

const LINK = /^\/auth\/link\/.*/s;

/** A path as it may be logged: the token of a sign-in link is left out, also of a misspelt one. */
export function withoutToken(path: string, route: string | undefined): string {
  return route === LINK_ROUTE ? route : path.replace(LINK, LINK_ROUTE);
}
