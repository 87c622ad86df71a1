import type { ChangeInput } from '../gql/graphql';
import type { Kind } from '../lib/kinds';
import type { FieldShape } from './field-shapes';
import * as field from './field-shapes';

type OperationName = keyof ChangeInput;

/** What a statement of a type joins and says, and the operations that the API has for it. */
export type StatementShape = {
  readonly add: OperationName;
  readonly update: OperationName;
  /** What the operation that adds one calls its two ends. */
  readonly ends: readonly [from: string, to: string];
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Its own fields, all of which have to be given. */
  readonly fields: readonly FieldShape[];
  /** Whether it has grades, of which it is told where they come from. */
  readonly graded?: true;
};

/** The grammar of statements as the API has it (STATEMENT_SHAPES of the server). */
export const STATEMENT_SHAPES = {
  REQUIRES: {
    add: 'require',
    update: 'updateRequires',
    ends: ['role', 'skill'],
    from: ['Role'],
    to: ['Skill'],
    fields: [field.NECESSITY, field.LEVEL, field.IMPORTANCE],
    graded: true,
  },
  USES: {
    add: 'use',
    update: 'updateUses',
    ends: ['role', 'tool'],
    from: ['Role'],
    to: ['Tool'],
    fields: [field.IMPORTANCE],
    graded: true,
  },
  LEADS_TO: {
    add: 'leadTo',
    update: 'updateLeadsTo',
    ends: ['from', 'to'],
    from: ['Role'],
    to: ['Role'],
    fields: [field.MOVE],
  },
  EMPLOYED_IN: {
    add: 'employIn',
    update: 'updateEmployedIn',
    ends: ['role', 'industry'],
    from: ['Role'],
    to: ['Industry'],
    fields: [],
  },
  EXPECTS: {
    add: 'expect',
    update: 'updateExpects',
    ends: ['role', 'credential'],
    from: ['Role'],
    to: ['Credential'],
    fields: [field.NECESSITY],
    graded: true,
  },
  PAYS: {
    add: 'pay',
    update: 'updatePays',
    ends: ['role', 'place'],
    from: ['Role'],
    to: ['Place'],
    fields: [field.LOW, field.HIGH, field.CURRENCY, field.PERIOD, field.YEAR],
  },
  BUILDS_ON: {
    add: 'buildsOn',
    update: 'updateBuildsOn',
    ends: ['skill', 'prerequisite'],
    from: ['Skill'],
    to: ['Skill'],
    fields: [field.LEVEL],
  },
  BROADER: {
    add: 'broader',
    update: 'updateBroader',
    ends: ['skill', 'broader'],
    from: ['Skill'],
    to: ['Skill'],
    fields: [],
  },
  RELATED: {
    add: 'relate',
    update: 'updateRelated',
    ends: ['skill', 'related'],
    from: ['Skill'],
    to: ['Skill'],
    fields: [field.CREDIT],
  },
  SUPPORTS: {
    add: 'support',
    update: 'updateSupports',
    ends: ['tool', 'skill'],
    from: ['Tool'],
    to: ['Skill'],
    fields: [],
  },
  TEACHES: {
    add: 'teach',
    update: 'updateTeaches',
    ends: ['credential', 'skill'],
    from: ['Credential'],
    to: ['Skill'],
    fields: [field.LEVEL],
    graded: true,
  },
  SHAPES: {
    add: 'shape',
    update: 'updateShapes',
    ends: ['trend', 'target'],
    from: ['Trend'],
    to: ['Role', 'Skill', 'Tool', 'Industry'],
    fields: [field.EFFECT],
  },
  APPLIES: {
    add: 'apply',
    update: 'updateApplies',
    ends: ['industry', 'skill'],
    from: ['Industry'],
    to: ['Skill'],
    fields: [field.USE],
  },
  ACTIVE_IN: {
    add: 'activeIn',
    update: 'updateActiveIn',
    ends: ['industry', 'place'],
    from: ['Industry'],
    to: ['Place'],
    fields: [],
  },
} as const satisfies Record<string, StatementShape>;

/** The type of a statement. */
export type StatementType = keyof typeof STATEMENT_SHAPES;

/** What is told of every statement beside what it says: where that comes from, and how it stands. */
export const STANDING: readonly FieldShape[] = [field.BASIS, field.GRADE_BASIS, field.RANK];

/** All that a statement of a type says, and what is told of that. */
export function allFieldsOf(type: StatementType): readonly FieldShape[] {
  const { fields, graded }: StatementShape = STATEMENT_SHAPES[type];
  return [...fields, ...STANDING.filter((shape) => graded || shape !== field.GRADE_BASIS)];
}

/** Every type, in the order in which they are offered. */
export const STATEMENT_TYPES = Object.keys(STATEMENT_SHAPES) as [StatementType, ...StatementType[]];

/** A statement to be made about an entity: `outward` where the entity is what it is about. */
export type StatementWay = { readonly type: StatementType; readonly outward: boolean };

/** What can be stated of an entity of a kind: first what is about it, then what points at it. */
export function statementWays(kind: Kind): StatementWay[] {
  const ways = [true, false].flatMap((outward) =>
    STATEMENT_TYPES.filter((type) => kindsAt(type, outward ? 'from' : 'to').includes(kind)).map(
      (type) => ({ type, outward }),
    ),
  );
  // It is read both ways, so saying it one way is enough.
  return ways.filter(({ type, outward }) => type !== 'RELATED' || outward);
}

/** The kinds that may stand at an end of a statement. */
export function kindsAt(type: StatementType, end: 'from' | 'to'): readonly Kind[] {
  return STATEMENT_SHAPES[type][end];
}
