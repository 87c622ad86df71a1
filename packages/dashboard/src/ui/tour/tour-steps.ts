/** The steps of the tour, and what each points at: a part of the first page or of what stands around. */
export const TOUR_STEPS = [
  { id: 'plan', at: '#content form' },
  { id: 'search', at: '#site-search' },
  { id: 'browse', at: 'header nav' },
  { id: 'mine', at: 'header a[href="/my-skills"]' },
  { id: 'help', at: 'footer button' },
] as const;

/** What is pointed at; where the screen has no room for it, the menu that it is in. */
export function placeOf(at: string): Element {
  const found = [...document.querySelectorAll(at)].find((one) => one.getClientRects().length > 0);
  return found ?? document.querySelector('header nav') ?? document.body;
}
