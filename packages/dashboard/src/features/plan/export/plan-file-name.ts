import type { Plan } from '../plan-model';

/** The name of a file about a plan, such as `rolegraph-data-engineer-to-data-scientist.csv`. */
export function planFileName({ from, to }: Plan, ending: string): string {
  // A start that is no role has a dot in its slug.
  return `rolegraph-${from.slug.replaceAll('.', '-')}-to-${to.slug}.${ending}`;
}
