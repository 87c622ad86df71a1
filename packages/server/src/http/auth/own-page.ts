/** Stands in for this site while an address is read. */
const SELF = 'http://self.invalid';

/** Longer than any address of a page; a cookie has to hold it. */
const LONGEST = 1_500;

/** Addresses that are no pages. */
const NO_PAGE = /^\/(?:auth|graphql|healthz|readyz|metrics)(?:\/|$)/;

/**
 * The address of a page of this site, as a path; undefined for whatever would lead out of it.
 * Browsers pass over control characters and take `\` for `/`, so it is read as they do.
 */
export function ownPage(given: unknown): string | undefined {
  if (typeof given !== 'string' || given.length > LONGEST) return undefined;
  if (!given.startsWith('/') || !URL.canParse(given, SELF)) return undefined;
  const { origin, pathname, search, hash } = new URL(given, SELF);
  const leadsOut = origin !== SELF || /^\/[/\\]/.test(pathname);
  return leadsOut || NO_PAGE.test(pathname) ? undefined : `${pathname}${search}${hash}`;
}
