import type { StatementType } from '../graph/statement-types.ts';
import type { RowLink } from './compressed-rows.ts';
import { moveCode, moveOfCode } from './known-move.ts';
import type { SnapshotKind, SnapshotStatement } from './snapshot-rows.ts';

/** The fields of statements that planning counts with. */
type CountedField = 'importance' | 'level' | 'credit' | 'move';
const COUNTED_FIELDS: readonly CountedField[] = ['importance', 'level', 'credit', 'move'];

/** What a type of statement joins, and which of its fields are the two numbers of its links. */
type PlannedShape = {
  readonly from: SnapshotKind;
  readonly to: SnapshotKind;
  readonly value: CountedField | null;
  readonly weight: CountedField | null;
};

const PLANNED = {
  REQUIRES: { from: 'Role', to: 'Skill', value: 'level', weight: 'importance' },
  USES: { from: 'Role', to: 'Tool', value: 'importance', weight: null },
  LEADS_TO: { from: 'Role', to: 'Role', value: 'move', weight: null },
  BUILDS_ON: { from: 'Skill', to: 'Skill', value: 'level', weight: null },
  BROADER: { from: 'Skill', to: 'Skill', value: null, weight: null },
  RELATED: { from: 'Skill', to: 'Skill', value: 'credit', weight: null },
  SUPPORTS: { from: 'Tool', to: 'Skill', value: null, weight: null },
  TEACHES: { from: 'Credential', to: 'Skill', value: 'level', weight: null },
} as const satisfies Partial<Record<StatementType, PlannedShape>>;

/** The types of statement that planning reads. */
export type PlannedType = keyof typeof PLANNED;

export const PLANNED_TYPES = Object.keys(PLANNED) as readonly PlannedType[];

/** A statement of a type that planning reads. */
export type PlannedStatement = SnapshotStatement & { readonly type: PlannedType };

export function isPlanned<Of extends { readonly type: StatementType }>(
  statement: Of,
): statement is Of & { readonly type: PlannedType } {
  return statement.type in PLANNED;
}

/** The kinds that a type of statement joins. */
export function endKinds(type: PlannedType): { from: SnapshotKind; to: SnapshotKind } {
  return PLANNED[type];
}

/** The first number of the link that stands for a statement. */
export function valueOf(statement: PlannedStatement): number {
  return numberOf(statement, PLANNED[statement.type].value);
}

/** The second number of the link that stands for a statement. */
export function weightOf(statement: PlannedStatement): number {
  return numberOf(statement, PLANNED[statement.type].weight);
}

function numberOf(statement: SnapshotStatement, field: CountedField | null): number {
  if (field === null) return 0;
  return field === 'move' ? moveCode(statement.move) : (statement[field] ?? 0);
}

/**
 * Whether the two numbers say all that the statement says, so that it can be made of them again.
 * The grammar sees to that; what was written around it is kept as it is.
 */
export function isSaidByNumbers(statement: PlannedStatement): boolean {
  const { value, weight } = PLANNED[statement.type];
  for (const field of COUNTED_FIELDS) {
    const counts = field === value || field === weight;
    if (counts ? !isStored(field, statement[field]) : statement[field] !== null) return false;
  }
  return (statement.type === 'REQUIRES') === (statement.necessity !== null);
}

function isStored(field: CountedField, value: number | string | null): boolean {
  if (field === 'move') return true;
  return typeof value === 'number' && (field === 'credit' || (value & 0xff) === value);
}

/** The tables of links that statements in use are kept in; the essential ones are part of R(r). */
export const TABLE_NAMES = [
  'essentials',
  'optionals',
  'prerequisites',
  'broader',
  'related',
  'toolsOf',
  'supports',
  'taughtBy',
  'moves',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

const TABLE_OF = {
  USES: 'toolsOf',
  LEADS_TO: 'moves',
  BUILDS_ON: 'prerequisites',
  BROADER: 'broader',
  RELATED: 'related',
  SUPPORTS: 'supports',
  TEACHES: 'taughtBy',
} as const satisfies Record<Exclude<PlannedType, 'REQUIRES'>, TableName>;

/** The table that a statement in use is kept in. */
export function tableOf({
  type,
  necessity,
}: Pick<PlannedStatement, 'type' | 'necessity'>): TableName {
  if (type !== 'REQUIRES') return TABLE_OF[type];
  return necessity === 'ESSENTIAL' ? 'essentials' : 'optionals';
}

/** The tables that statements of a type are kept in. */
export function tablesOf(type: PlannedType): readonly TableName[] {
  return type === 'REQUIRES' ? ['essentials', 'optionals'] : [TABLE_OF[type]];
}

/** Whether the table of this type is read from what its statements lead to. */
export function isTurned(type: PlannedType): boolean {
  return type === 'TEACHES';
}

/** What a statement joins, by the ids of the entities, and whether a role needs or only wishes it. */
type Said = Pick<SnapshotStatement, 'from' | 'to' | 'necessity'> & { readonly type: PlannedType };

/** The statement that a link stands for; its rank is told as NORMAL, as planning knows no other. */
export function statementOf(
  said: Said,
  link: Pick<RowLink, 'value' | 'weight' | 'statementId'>,
): PlannedStatement {
  const { value, weight } = PLANNED[said.type];
  const numberOf = (field: CountedField) => {
    if (field === value) return link.value;
    return field === weight ? link.weight : null;
  };
  return {
    ...said,
    id: link.statementId,
    rank: 'NORMAL',
    importance: numberOf('importance'),
    level: numberOf('level'),
    credit: numberOf('credit'),
    move: value === 'move' ? moveOfCode(link.value) : null,
  };
}
