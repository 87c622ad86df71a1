import type { Disclosure } from '../../lib/open-keys';

/**
 * What is unfolded in one step. The first step's keys stand as they are, so that the address of a
 * plan of a single step says no more than it has to; the others have the step's number before.
 */
export function stepDisclosure({ isOpen, toggle }: Disclosure, step: number): Disclosure {
  const keyed = (key: string) => (step === 1 ? key : `${step}.${key}`);
  return { isOpen: (key) => isOpen(keyed(key)), toggle: (key) => toggle(keyed(key)) };
}

/**
 * Whether a step as a whole is unfolded, and how to turn it over. The first one is to begin with,
 * so its key in the address folds it.
 */
export function wholeStep({ isOpen, toggle }: Disclosure, step: number) {
  const key = `step.${step}`;
  return { open: isOpen(key) !== (step === 1), toggle: () => toggle(key) };
}
