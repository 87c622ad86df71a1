import { fieldsOfKind } from '../../../editing/field-shapes';
import type { Kind } from '../../../lib/kinds';
import type { KindList, ListColumn, TextKey, Words } from '../kind-list';
import { asksStatement, type Stated, type StatedField, statedFieldsOf } from './stated';

/** Whether all of several conditions have to hold, or one of them is enough. */
export type Mode = 'all' | 'any';

/** What is asked of a field; which of them fit, the form of the field says. */
export type ConditionTest =
  | 'has'
  | 'hasNot'
  | 'is'
  | 'isNot'
  | 'min'
  | 'max'
  | 'in'
  | 'to'
  | 'notTo'
  | 'some'
  | 'none'
  | 'given'
  | 'missing';

/** One thing that is asked of an entity; the value is empty where the test takes none. */
export type Condition = {
  readonly field: string;
  readonly test: ConditionTest;
  readonly value: string;
  /** Of what it connects to: what is asked of the very statement that connects them. */
  readonly stated?: Stated | undefined;
};

/** Conditions of which all have to hold, or one. */
export type ConditionGroup = { readonly mode: Mode; readonly conditions: readonly Condition[] };

/** What a list is narrowed to beside its filters. */
export type Conditions = {
  readonly mode: Mode;
  readonly items: readonly (Condition | ConditionGroup)[];
};

/** A field of a kind that conditions can be about. */
export type ConditionField = {
  readonly id: string;
  readonly label: TextKey;
  readonly tests: readonly ConditionTest[];
} & (
  | { readonly form: 'text' | 'names' | 'number' | 'day' }
  | { readonly form: 'choice'; readonly words: Words }
  /** What the entity connects to, by the API's name for it. */
  | {
      readonly form: 'link';
      readonly link: string;
      readonly kind: Kind;
      /** What can be asked of the statements. */
      readonly stated: readonly StatedField[];
    }
);

/** So many conditions, in groups of two, are as many branches as the API takes. */
export const MOST_CONDITIONS = 12;

/** Tests that say all by themselves. */
const WITHOUT_VALUE: ReadonlySet<ConditionTest> = new Set(['given', 'missing', 'some', 'none']);

const FORM_TESTS: Readonly<Record<ConditionField['form'], readonly ConditionTest[]>> = {
  text: ['has', 'hasNot', 'is'],
  names: ['is'],
  number: ['min', 'max', 'is'],
  day: ['in'],
  choice: ['is', 'isNot'],
  link: ['to', 'notTo', 'some', 'none'],
};

const ALIASES: ConditionField = {
  id: 'aliases',
  label: 'browse.field.aliases',
  form: 'names',
  tests: FORM_TESTS.names,
};

/** The fields of a list that conditions can be about; its state has a filter of its own. */
export function conditionFields({ kind, columns }: KindList): readonly ConditionField[] {
  const optional = new Set(
    fieldsOfKind(kind).flatMap(({ name, optional: isOptional }) => (isOptional ? [name] : [])),
  );
  const fields = columns
    .filter(({ id }) => id !== 'status' && id !== 'aliases')
    .filter(({ counted, link }) => !counted || link !== undefined)
    .map((column) => fieldOf(column, optional.has(column.id)));
  return [...fields.slice(0, 1), ALIASES, ...fields.slice(1)];
}

function fieldOf({ id, label, form, words, link }: ListColumn, optional: boolean): ConditionField {
  const common = (of: ConditionField['form']) => ({
    id,
    label,
    tests: [...FORM_TESTS[of], ...(optional ? (['given', 'missing'] as const) : [])],
  });
  if (link) {
    const stated = statedFieldsOf(link.field);
    return { ...common('link'), form: 'link', link: link.field, kind: link.kind, stated };
  }
  if (words) return { ...common('choice'), form: 'choice', words };
  const plain = form === 'name' ? 'text' : form;
  return { ...common(plain), form: plain };
}

/** Whether a test is of a value. */
export function takesValue(test: ConditionTest): boolean {
  return !WITHOUT_VALUE.has(test);
}

/** Whether something can be asked by a condition as it stands. */
export function isComplete(field: ConditionField, { test, value }: Condition): boolean {
  if (!field.tests.includes(test)) return false;
  if (!takesValue(test)) return value === '';
  switch (field.form) {
    case 'text':
    case 'names':
      return value !== '' && value === value.trim();
    case 'number':
      return /^-?\d{1,9}(\.\d{1,6})?$/.test(value);
    case 'day':
      return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value);
    case 'choice':
      return Object.hasOwn(field.words, value);
    case 'link':
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
    default:
      return field satisfies never;
  }
}

/** Whether a part is a group. */
export function isGroup(item: Condition | ConditionGroup): item is ConditionGroup {
  return 'conditions' in item;
}

/** All conditions, whatever group they are in. */
export function conditionsIn({ items }: Conditions): readonly Condition[] {
  return items.flatMap((item) => (isGroup(item) ? item.conditions : [item]));
}

/** The conditions without those that are of no use, and without empty groups; null where none is left. */
export function keepConditions(
  { mode, items }: Conditions,
  isKept: (condition: Condition) => boolean,
): Conditions | null {
  const kept = items.flatMap((item): (Condition | ConditionGroup)[] => {
    if (!isGroup(item)) return isKept(item) ? [item] : [];
    const conditions = item.conditions.filter(isKept);
    return conditions.length === 0 ? [] : [{ ...item, conditions }];
  });
  return kept.length === 0 ? null : { mode, items: kept };
}

/** The conditions that can be asked, without blanks around what is typed; null where none can. */
export function completeConditions(list: KindList, { mode, items }: Conditions): Conditions | null {
  const fields = conditionFields(list);
  const given = items.map((item) =>
    isGroup(item) ? { mode: item.mode, conditions: item.conditions.map(trimmed) } : trimmed(item),
  );
  return keepConditions({ mode, items: given }, (condition) => {
    const field = fields.find(({ id }) => id === condition.field);
    return field !== undefined && isComplete(field, condition);
  });
}

function trimmed({ field, test, value, stated }: Condition): Condition {
  return { field, test, value: value.trim(), ...(asksStatement(stated) && { stated }) };
}
