import type { Filters, KindList } from '../kind-list';
import {
  type Condition,
  type ConditionField,
  type Conditions,
  conditionFields,
  isGroup,
} from './conditions';
import { asksStatement, edgeWhere, type Stated } from './stated';

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
 * different fields, all of which have to hold, side by side in one object. What is asked of a statement
 * has room nowhere but beside the filters, where these have not its name.
 */
export function whereOfConditions(
  list: KindList,
  conditions: Conditions,
  filters: Filters = {},
): ConditionWhere {
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
  // One condition alone is the same whether all have to hold or one.
  const isAll = conditions.mode === 'all' || isDeepAlone(bare, groups);
  if (!isAll) return anyOf(bare, groups);
  const taken = Object.keys(list.whereOf({ filters, where: {} }));
  return allOf(bare, groups, taken);
}

function isDeepAlone(bare: readonly Clause[], groups: readonly Clause[][]): boolean {
  return bare.length === 1 && groups.length === 0 && tooDeep(bare, 1).length > 0;
}

/** All conditions hold, and one of each group. */
function allOf(
  bare: readonly Clause[],
  groups: readonly Clause[][],
  taken: readonly string[],
): ConditionWhere {
  const { beside, within } = placedBeside(bare, taken);
  // The group with the deepest clause stands on the outside, where there is room for it.
  const [outer = [], ...inner] = groups.toSorted((a, b) => deepest(b) - deepest(a));
  const misfits = [
    ...tooDeep(within, 1),
    ...tooDeep(outer, 1),
    ...inner.flatMap((group) => tooDeep(group, 2)),
  ];
  const and = [
    ...within.map(({ where }) => where),
    ...inner.map((group) => ({ OR: group.map(({ where }) => where) })),
  ];
  return {
    where: {
      ...beside,
      ...(and.length > 0 && { AND: and }),
      ...(outer.length > 0 && { OR: outer.map(({ where }) => where) }),
    },
    misfits,
  };
}

/** What is too deep to stand within others stands beside them, where nothing else has its name. */
function placedBeside(bare: readonly Clause[], taken: readonly string[]) {
  const beside: Record<string, unknown> = {};
  const within = bare.filter((clause) => {
    const isFree = Object.keys(clause.where).every(
      (name) => !taken.includes(name) && !Object.hasOwn(beside, name),
    );
    if (!isFree || tooDeep([clause], 1).length === 0) return true;
    Object.assign(beside, clause.where);
    return false;
  });
  return { beside, within };
}

/** One condition holds, or all of one group. */
function anyOf(bare: readonly Clause[], groups: readonly Clause[][]): ConditionWhere {
  const joined = groups.map(joinClauses);
  return {
    where: { OR: [...bare.map(({ where }) => where), ...joined.map(({ where }) => where)] },
    misfits: [...tooDeep(bare, 1), ...joined.flatMap(({ misfits }) => misfits)],
  };
}

/** Clauses as one object, all of which hold; those on a field that is there already are one deeper. */
function joinClauses(group: readonly Clause[]): ConditionWhere {
  const own: Record<string, unknown> = {};
  const others: Clause[] = [];
  const besides: Clause[] = [];
  for (const clause of group.toSorted((a, b) => b.depth - a.depth)) {
    const isThere = Object.keys(clause.where).some((name) => Object.hasOwn(own, name));
    if (isThere) others.push(clause);
    else {
      Object.assign(own, clause.where);
      besides.push(clause);
    }
  }
  const and = others.map(({ where }) => where);
  return {
    where: and.length > 0 ? { ...own, AND: and } : own,
    misfits: [...tooDeep(besides, 1), ...tooDeep(others, 2)],
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

function clauseOf(field: ConditionField, { test, value, stated }: Condition): Where {
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
      return asksStatement(stated)
        ? { [`${field.link}Connection`]: statementTest(test, value, stated) }
        : { [field.link]: linkTest(test, value) };
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
  const of = { slug: namesOne(test) ? { eq: slug } : { startsWith: '' } };
  return { [quantifierOf(test)]: of };
}

function statementTest(test: Condition['test'], slug: string, stated: Stated): Where {
  const node = namesOne(test) ? { node: { slug: { eq: slug } } } : {};
  return { [quantifierOf(test)]: { ...node, edge: edgeWhere(stated) } };
}

function namesOne(test: Condition['test']): boolean {
  return test === 'to' || test === 'notTo';
}

function quantifierOf(test: Condition['test']): 'some' | 'none' {
  return test === 'to' || test === 'some' ? 'some' : 'none';
}
