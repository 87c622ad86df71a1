import type { KindList } from '../kind-list';
import {
  type Condition,
  type ConditionField,
  type Conditions,
  conditionFields,
  isGroup,
} from './conditions';

/** A filter as the API takes it. */
export type Where = { readonly [name: string]: unknown };

/** The API's filter for conditions, and the conditions that it has no room for. */
export type ConditionWhere = { readonly where: Where; readonly misfits: readonly Condition[] };

/** The API takes so many objects inside the object of a filter. */
const DEEPEST = 4;

type Clause = { readonly condition: Condition; readonly where: Where; readonly depth: number };

/**
 * Conditions as a filter that the API takes, to stand beside other filters. Since a filter may not be
 * deep, what is deep in itself stands as far out as it can: one group on the outside, and conditions on
 * different fields, all of which have to hold, side by side in one object.
 */
export function whereOfConditions(list: KindList, conditions: Conditions): ConditionWhere {
  const fields = conditionFields(list);
  const clausesOf = (of: readonly Condition[]): Clause[] =>
    of.flatMap((condition) => {
      const field = fields.find(({ id }) => id === condition.field);
      if (!field) return [];
      const where = clauseOf(field, condition);
      return [{ condition, where, depth: depthOf(where) }];
    });
  const bare: Clause[] = [];
  const groups: Clause[][] = [];
  for (const item of conditions.items) {
    if (!isGroup(item)) bare.push(...clausesOf([item]));
    else if (item.mode === conditions.mode || item.conditions.length < 2) {
      bare.push(...clausesOf(item.conditions));
    } else groups.push(clausesOf(item.conditions));
  }
  return conditions.mode === 'all' ? allOf(bare, groups) : anyOf(bare, groups);
}

/** All conditions hold, and one of each group. */
function allOf(bare: readonly Clause[], groups: readonly Clause[][]): ConditionWhere {
  // The group with the deepest clause stands on the outside, where there is room for it.
  const [outer = [], ...inner] = groups.toSorted((a, b) => deepest(b) - deepest(a));
  const misfits = inner.flatMap((group) => tooDeep(group, 2));
  const and = [
    ...bare.map(({ where }) => where),
    ...inner.map((group) => ({ OR: group.map(({ where }) => where) })),
  ];
  return {
    where: {
      ...(and.length > 0 && { AND: and }),
      ...(outer.length > 0 && { OR: outer.map(({ where }) => where) }),
    },
    misfits,
  };
}

/** One condition holds, or all of one group. */
function anyOf(bare: readonly Clause[], groups: readonly Clause[][]): ConditionWhere {
  const joined = groups.map(joinClauses);
  return {
    where: { OR: [...bare.map(({ where }) => where), ...joined.map(({ where }) => where)] },
    misfits: joined.flatMap(({ misfits }) => misfits),
  };
}

/** Clauses as one object, all of which hold; those on a field that is there already are one deeper. */
function joinClauses(group: readonly Clause[]): ConditionWhere {
  const own: Record<string, unknown> = {};
  const others: Clause[] = [];
  for (const clause of group.toSorted((a, b) => b.depth - a.depth)) {
    const isThere = Object.keys(clause.where).some((name) => Object.hasOwn(own, name));
    if (isThere) others.push(clause);
    else Object.assign(own, clause.where);
  }
  const and = others.map(({ where }) => where);
  return {
    where: and.length > 0 ? { ...own, AND: and } : own,
    misfits: tooDeep(others, 2),
  };
}

function tooDeep(clauses: readonly Clause[], around: number): Condition[] {
  return clauses.filter(({ depth }) => depth + around > DEEPEST).map(({ condition }) => condition);
}

function deepest(clauses: readonly Clause[]): number {
  return Math.max(...clauses.map(({ depth }) => depth));
}

/** How many objects are inside an object. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  return Math.max(
    0,
    ...Object.values(value).map((inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? 1 + depthOf(inner) : 0,
    ),
  );
}

function clauseOf(field: ConditionField, { test, value }: Condition): Where {
  const { id } = field;
  switch (field.form) {
    case 'text':
      return textClause(id, test, value);
    case 'names':
      return { [id]: { includes: value } };
    case 'day':
      return { [id]: { startsWith: value } };
    case 'number':
      return { [id]: numberTest(test, Number(value)) };
    case 'choice':
      return { [id]: choiceTest(Object.keys(field.words), test, value) };
    case 'link':
      return { [field.link]: linkTest(test, value) };
    default:
      return field satisfies never;
  }
}

function textClause(id: string, test: Condition['test'], value: string): Where {
  if (test === 'missing') return { [id]: { eq: null } };
  // Every text begins with nothing; only what is not there does not.
  if (test === 'given') return { [id]: { startsWith: '' } };
  if (test === 'is') return { [id]: { caseInsensitive: { eq: value } } };
  const contains = { [id]: { caseInsensitive: { contains: value } } };
  return test === 'hasNot' ? { NOT: contains } : contains;
}

function numberTest(test: Condition['test'], value: number): Where {
  if (test === 'missing') return { eq: null };
  if (test === 'given') return { gte: 0 };
  return { [test === 'min' ? 'gte' : test === 'max' ? 'lte' : 'eq']: value };
}

function choiceTest(values: readonly string[], test: Condition['test'], value: string): Where {
  if (test === 'missing') return { eq: null };
  if (test === 'given') return { in: values };
  return test === 'is' ? { eq: value } : { in: values.filter((one) => one !== value) };
}

function linkTest(test: Condition['test'], slug: string): Where {
  // Every slug begins with nothing; of a filter with nothing in it the API takes no notice.
  const of = { slug: test === 'to' || test === 'notTo' ? { eq: slug } : { startsWith: '' } };
  return test === 'to' || test === 'some' ? { some: of } : { none: of };
}
