import { KINDS, type Kind } from '../../domain/graph/kinds.ts';
import type { StatementType } from '../../domain/graph/statement-types.ts';

/** The operation that adds a statement of each type, as `ChangeInput` calls it. */
const ADD_NAMES = {
  REQUIRES: 'require',
  USES: 'use',
  LEADS_TO: 'leadTo',
  EMPLOYED_IN: 'employIn',
  EXPECTS: 'expect',
  PAYS: 'pay',
  BUILDS_ON: 'buildsOn',
  BROADER: 'broader',
  RELATED: 'relate',
  SUPPORTS: 'support',
  TEACHES: 'teach',
  SHAPES: 'shape',
  APPLIES: 'apply',
  ACTIVE_IN: 'activeIn',
} as const satisfies Record<StatementType, string>;

/** `LEADS_TO` → `updateLeadsTo`. */
const updateName = (type: StatementType): string =>
  `update${type.toLowerCase().replace(/(?:^|_)(\w)/gu, (_, letter: string) => letter.toUpperCase())}`;

const TYPES = Object.keys(ADD_NAMES) as readonly StatementType[];

type EntityOperation = {
  readonly what: 'CREATE_ENTITY' | 'UPDATE_ENTITY' | 'DEPRECATE_ENTITY';
  readonly kind: Kind;
};

type StatementOperation = {
  readonly what: 'ADD_STATEMENT' | 'UPDATE_STATEMENT';
  readonly type: StatementType;
};

/** The kind that an operation creates, changes or deprecates, by the operation's name. */
export const ENTITY_OPERATIONS: ReadonlyMap<string, EntityOperation> = new Map(
  KINDS.flatMap((kind): [string, EntityOperation][] => [
    [`create${kind}`, { what: 'CREATE_ENTITY', kind }],
    [`update${kind}`, { what: 'UPDATE_ENTITY', kind }],
    [`deprecate${kind}`, { what: 'DEPRECATE_ENTITY', kind }],
  ]),
);

/** The type of statement that an operation adds or changes, by the operation's name. */
export const STATEMENT_OPERATIONS: ReadonlyMap<string, StatementOperation> = new Map(
  TYPES.flatMap((type): [string, StatementOperation][] => [
    [ADD_NAMES[type], { what: 'ADD_STATEMENT', type }],
    [updateName(type), { what: 'UPDATE_STATEMENT', type }],
  ]),
);
