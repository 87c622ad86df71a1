import type { KindList } from '../kind-list';
import {
  type Condition,
  type ConditionGroup,
  type Conditions,
  conditionFields,
  isGroup,
  type Mode,
} from './conditions';

/** A condition as it is put together; the key names it for as long as it is. */
export type DraftCondition = Condition & { readonly key: number };

/** A group as it is put together. */
export type DraftGroup = Omit<ConditionGroup, 'conditions'> & {
  readonly key: number;
  readonly conditions: readonly DraftCondition[];
};

/** Conditions that are not in force yet; some of them may lack a value. */
export type ConditionDraft = {
  readonly mode: Mode;
  readonly items: readonly (DraftCondition | DraftGroup)[];
  /** The key of what comes next. */
  readonly next: number;
};

/** The draft of what is in force; where nothing is, it begins with a condition to be filled in. */
export function draftOf(list: KindList, conditions: Conditions | null): ConditionDraft {
  let next = 0;
  const keyed = (condition: Condition): DraftCondition => ({ ...condition, key: next++ });
  if (!conditions) return withCondition(list, { mode: 'all', items: [], next });
  const items = conditions.items.map((item) =>
    isGroup(item)
      ? { mode: item.mode, conditions: item.conditions.map(keyed), key: next++ }
      : keyed(item),
  );
  return { mode: conditions.mode, items, next };
}

/** The draft with another condition, in a group or in none. */
export function withCondition(
  list: KindList,
  draft: ConditionDraft,
  group?: number,
): ConditionDraft {
  const fresh = freshCondition(list, draft.next);
  if (group === undefined) {
    return { ...draft, items: [...draft.items, fresh], next: draft.next + 1 };
  }
  return {
    ...mapItems(draft, (item) =>
      isGroup(item) && item.key === group
        ? { ...item, conditions: [...item.conditions, fresh] }
        : item,
    ),
    next: draft.next + 1,
  };
}

/** The draft with another group, which begins with a condition and has the other mode. */
export function withGroup(list: KindList, draft: ConditionDraft): ConditionDraft {
  const group: DraftGroup = {
    key: draft.next,
    mode: draft.mode === 'all' ? 'any' : 'all',
    conditions: [freshCondition(list, draft.next + 1)],
  };
  return { ...draft, items: [...draft.items, group], next: draft.next + 2 };
}

/** The draft with a condition that is changed. Another field begins anew, another test keeps the value. */
export function withChanged(
  draft: ConditionDraft,
  key: number,
  change: Partial<Condition>,
): ConditionDraft {
  const changed = (one: DraftCondition) => (one.key === key ? { ...one, ...change } : one);
  return mapItems(draft, (item) =>
    isGroup(item) ? { ...item, conditions: item.conditions.map(changed) } : changed(item),
  );
}

/** The draft with another mode, of a group or of the whole. */
export function withMode(draft: ConditionDraft, mode: Mode, group?: number): ConditionDraft {
  if (group === undefined) return { ...draft, mode };
  return mapItems(draft, (item) =>
    isGroup(item) && item.key === group ? { ...item, mode } : item,
  );
}

/** The draft without a condition or a group. */
export function withoutPart(draft: ConditionDraft, key: number): ConditionDraft {
  const items = draft.items
    .filter((item) => item.key !== key)
    .map((item) =>
      isGroup(item)
        ? { ...item, conditions: item.conditions.filter((one) => one.key !== key) }
        : item,
    );
  return { ...draft, items: items.filter((item) => !isGroup(item) || item.conditions.length > 0) };
}

function freshCondition(list: KindList, key: number): DraftCondition {
  const [field] = conditionFields(list);
  return { key, field: field?.id ?? 'name', test: field?.tests[0] ?? 'has', value: '' };
}

function mapItems(
  draft: ConditionDraft,
  change: (item: DraftCondition | DraftGroup) => DraftCondition | DraftGroup,
): ConditionDraft {
  return { ...draft, items: draft.items.map(change) };
}
