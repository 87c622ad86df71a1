import type { ChangeProblem } from './change-problem.ts';

/** Why undoing is in the way of what was done later. */
export function changedSince(subject: string, what: string): ChangeProblem {
  const message = `${[subject, what].join(' ').trim()}; change it by hand, if it is still to be undone.`;
  return { rule: 'CHANGED_SINCE', field: null, message };
}
