/** The protocols that a link to somewhere else may have; anything else is shown as plain text. */
const SAFE = /^https?:\/\//i;

/** A link to another site, shown as its address. */
export function OutLink({ href }: { href: string }) {
  return SAFE.test(href) ? (
    <a href={href} rel="noreferrer">
      {href.replace(SAFE, '').replace(/\/$/, '')}
    </a>
  ) : (
    href
  );
}
