/** Three stops on a line that goes up: the product in a picture. */
export function BrandMark() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M4 19 12 11 20 5"
        fill="none"
        stroke="var(--kind-skill)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="4" cy="19" r="2.75" fill="var(--page)" stroke="var(--ink)" strokeWidth="2" />
      <circle cx="12" cy="11" r="2.75" fill="var(--page)" stroke="var(--ink)" strokeWidth="2" />
      <circle cx="20" cy="5" r="3.5" fill="var(--ink)" />
    </svg>
  );
}
