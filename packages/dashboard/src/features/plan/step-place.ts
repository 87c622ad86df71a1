/** The id of the element that holds a step of the chosen route, from 1. */
export function stepPlace(number: number): string {
  return `step-${number}`;
}

/** Brings a step into sight, and the focus with it. */
export function goToStep(number: number): void {
  const place = document.getElementById(stepPlace(number));
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
}
