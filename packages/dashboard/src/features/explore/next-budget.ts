import { type Along, type ExpandAct, MOST_BROUGHT, USUAL_BUDGET } from './acts';
import type { ExpansionOutcome } from './read-scene';
import { type Expanding, expansionId, type SceneState } from './scene-state';

/** An expansion, and what it has brought in as far as that is known. */
export type DoneExpansion = {
  readonly act: Expanding;
  readonly outcome: ExpansionOutcome | undefined;
};

/** The expansions of a scene beside what they have brought in. */
export function doneExpansions(
  { expansions }: SceneState,
  outcomes: readonly ExpansionOutcome[],
): readonly DoneExpansion[] {
  return expansions.map((act, at) => ({ act, outcome: outcomes[at] }));
}

/** How many more an expansion would bring in the next time; 0 where nothing is left or there is no room. */
export function moreOf({ act, outcome }: DoneExpansion): number {
  if (!outcome) return 0;
  const most = Math.min(outcome.total, MOST_BROUGHT);
  return Math.max(0, Math.min(USUAL_BUDGET, most - act.budget));
}

/** The same expansion with a larger budget. */
export function enlarged(act: Expanding): Expanding {
  return { ...act, budget: Math.min(MOST_BROUGHT, act.budget + USUAL_BUDGET) };
}

/** The act that expands an entity: for the first time, or further. */
export function expandFurther(
  done: readonly DoneExpansion[],
  key: string,
  along?: Along,
): { readonly act: Expanding; readonly more: number | null } {
  const first: ExpandAct = { do: 'expand', key, budget: USUAL_BUDGET, ...(along && { along }) };
  const before = done.find(({ act }) => expansionId(act) === expansionId(first));
  if (!before) return { act: first, more: null };
  return { act: enlarged(before.act), more: moreOf(before) };
}
