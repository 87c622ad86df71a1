/** Stands in for this site while an address is read. */
const SELF = 'http://self.invalid';

/** Pages from which nobody is to be led back to signing in. */
const NOT_BEHIND = /^\/(sign-in|password|auth|graphql)(\/|$)/;

/**
 * An address within this site, as a path; undefined for whatever would lead out of it, or to where
 * one signs in. Browsers pass over control characters and take `\` for `/`, so it is read as they do.
 */
export function ownPath(text: string): string | undefined {
  if (!text.startsWith('/') || !URL.canParse(text, SELF)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, SELF);
  const leadsOut = origin !== SELF || /^\/[/\\]/.test(pathname);
  if (leadsOut || NOT_BEHIND.test(pathname)) return undefined;
  return `${pathname}${search}${hash}`;
}
