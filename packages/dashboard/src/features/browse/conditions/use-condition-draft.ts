import { useState } from 'react';
import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';
import { type ConditionDraft, draftOf } from './condition-draft';
import { whereOfConditions } from './condition-where';
import { type Condition, type Conditions, completeConditions, conditionsIn } from './conditions';

/** Conditions as they are put together, and what can be asked of them. */
export type ConditionDrafting = {
  readonly draft: ConditionDraft;
  readonly setDraft: (draft: ConditionDraft) => void;
  /** What can be asked as it stands; null where nothing can. */
  readonly complete: Conditions | null;
  /** The conditions that the API has no room for where they stand. */
  readonly misfits: readonly Condition[];
  /** Whether all of it can be asked. */
  readonly isWhole: boolean;
};

export function useConditionDraft(list: KindList, state: BrowseState): ConditionDrafting {
  const [draft, setDraft] = useState(() => draftOf(list, state.conditions));
  const complete = completeConditions(list, draft);
  const { misfits } = whereOfConditions(list, draft, state.filters);
  const asked = complete ? conditionsIn(complete).length : 0;
  const isWhole = asked === conditionsIn(draft).length && misfits.length === 0;
  return { draft, setDraft, complete, misfits, isWhole };
}
