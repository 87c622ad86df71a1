import type { Change, EvidenceToAdd, FieldsToSet } from '../../domain/change-set/change.ts';
import type { Basis, Kind, Rank } from '../../domain/graph/kinds.ts';
import { STATEMENT_ENDS } from '../../domain/graph/statement-ends.ts';
import type { StatementType } from '../../domain/graph/statement-types.ts';
import { Refusal } from '../../domain/refusal.ts';
import { ENTITY_OPERATIONS, STATEMENT_OPERATIONS } from './operation-names.ts';

/** An operation as the schema has checked it: one name, and what belongs to it. */
export type ChangeInput = Readonly<Record<string, OperationInput>>;

type OperationInput = Readonly<Record<string, unknown>>;

/** Operations, and what each is called in messages: `changes[2].require`. */
export type ReadChanges = {
  readonly changes: readonly Change[];
  readonly labels: readonly string[];
};

/** Through the API a change set has at most this many operations; larger ones are imports. */
const MOST_CHANGES = 500;

/**
 * Reads the operations of a request, or of whoever may give more at once.
 * @throws Refusal where there are none, or too many, or one takes away what cannot be
 */
export function readChanges(inputs: readonly ChangeInput[], most = MOST_CHANGES): ReadChanges {
  if (inputs.length === 0) {
    const message = 'changes: the list is empty; give at least one operation.';
    throw new Refusal('BAD_USER_INPUT', message, { field: 'changes', value: [] });
  }
  if (inputs.length > most) {
    const message = `changes: ${inputs.length} operations are given, at most ${most} can be applied at once; divide them.`;
    throw new Refusal('LIMIT_EXCEEDED', message, { field: 'changes', value: inputs.length });
  }
  const read = inputs.map(readChange);
  return { changes: read.map(({ change }) => change), labels: read.map(({ label }) => label) };
}

function readChange(input: ChangeInput, at: number): { change: Change; label: string } {
  const [[name, given] = ['', {}]] = Object.entries(input);
  const label = `changes[${at}].${name}`;
  return { label, change: changeOf(name, given, label) };
}

function changeOf(name: string, given: OperationInput, label: string): Change {
  const onEntity = ENTITY_OPERATIONS.get(name);
  if (onEntity?.what === 'CREATE_ENTITY') return createdEntity(onEntity.kind, given);
  if (onEntity?.what === 'UPDATE_ENTITY') return updatedEntity(onEntity.kind, given, label);
  if (onEntity) return deprecatedEntity(onEntity.kind, given);
  const onStatement = STATEMENT_OPERATIONS.get(name);
  if (onStatement?.what === 'ADD_STATEMENT') return addedStatement(onStatement.type, given);
  if (onStatement) return updatedStatement(onStatement.type, given, label);
  return otherChange(name, given);
}

type CommonFields = {
  slug?: string | null;
  name?: string | null;
  description?: string | null;
  aliases?: readonly string[] | null;
  externalIds?: readonly string[] | null;
};

function createdEntity(kind: Kind, given: OperationInput): Change {
  const { slug, name, description, aliases, externalIds, ...fields } = given as CommonFields;
  return {
    what: 'CREATE_ENTITY',
    kind,
    slug: slug ?? undefined,
    name: name ?? '',
    description: description ?? '',
    aliases: aliases ?? [],
    externalIds: externalIds ?? [],
    fields: ownFields(fields),
  };
}

type EntityUpdate = CommonFields & { expectedVersion: number };

function updatedEntity(kind: Kind, given: OperationInput, label: string): Change {
  const key = kind.toLowerCase();
  const update = given as EntityUpdate;
  const { expectedVersion, slug, name, description, aliases, externalIds, ...others } = update;
  const fields = Object.entries(others).filter(([field]) => field !== key);
  return {
    what: 'UPDATE_ENTITY',
    kind,
    entity: String(given[key]),
    expectedVersion,
    ...withoutAbsent(label, { slug, name, description }),
    ...(aliases !== undefined && { aliases: aliases ?? [] }),
    ...(externalIds !== undefined && { externalIds: externalIds ?? [] }),
    fields: ownFields(Object.fromEntries(fields)),
  };
}

function deprecatedEntity(kind: Kind, given: OperationInput): Change {
  const { expectedVersion, replacedBy } = given as {
    expectedVersion: number;
    replacedBy?: string | null;
  };
  const entity = String(given[kind.toLowerCase()]);
  const replacement = replacedBy ?? null;
  return {
    what: 'DEPRECATE_ENTITY',
    kind,
    entity,
    expectedVersion,
    replacedBy: replacement,
  };
}

type StatementFields = {
  basis?: Basis | null;
  gradeBasis?: Basis | null;
  rank?: Rank | null;
  evidence?: readonly EvidenceToAdd[] | null;
};

function addedStatement(type: StatementType, given: OperationInput): Change {
  const [fromField, toField] = STATEMENT_ENDS[type];
  const { basis, gradeBasis, rank, evidence, ...others } = given as StatementFields;
  const { [fromField]: from, [toField]: to, ...fields } = others as Record<string, unknown>;
  return {
    what: 'ADD_STATEMENT',
    type,
    from: String(from),
    to: String(to),
    basis: basis ?? 'EDITORIAL',
    ...(gradeBasis !== undefined && { gradeBasis: gradeBasis ?? 'EDITORIAL' }),
    rank: rank ?? 'NORMAL',
    fields: ownFields(fields),
    evidence: (evidence ?? []).map(({ source, locator, note }) => ({ source, locator, note })),
  };
}

type StatementUpdate = StatementFields & { statement: string; expectedVersion: number };

function updatedStatement(type: StatementType, given: OperationInput, label: string): Change {
  const update = given as StatementUpdate;
  const { statement, expectedVersion, basis, gradeBasis, rank, ...fields } = update;
  return {
    what: 'UPDATE_STATEMENT',
    type,
    statement,
    expectedVersion,
    ...withoutAbsent(label, { basis, gradeBasis, rank }),
    fields: ownFields(fields),
  };
}

/** The operations that are alike for all kinds and types; the schema has checked their fields. */
function otherChange(name: string, given: OperationInput): Change {
  switch (name) {
    case 'restoreEntity':
      return { what: 'RESTORE_ENTITY', ...(given as { entity: string; expectedVersion: number }) };
    case 'removeStatement':
      return { what: 'REMOVE_STATEMENT', ...(given as NamedStatement) };
    case 'addEvidence': {
      const { statement, expectedVersion, ...evidence } = given as NamedStatement & EvidenceToAdd;
      return { what: 'ADD_EVIDENCE', statement, expectedVersion, evidence };
    }
    case 'removeEvidence':
      return { what: 'REMOVE_EVIDENCE', ...(given as NamedStatement & { evidence: string }) };
    case 'merge': {
      const { from, into, fromVersion, intoVersion } = given as Merge;
      const versions = {
        fromVersion: fromVersion ?? undefined,
        intoVersion: intoVersion ?? undefined,
      };
      return { what: 'MERGE_ENTITIES', from, into, ...versions };
    }
    default:
      throw new Error(`The schema lets the operation "${name}" through, which nothing reads.`);
  }
}

type NamedStatement = { statement: string; expectedVersion: number };
type Merge = {
  from: string;
  into: string;
  fromVersion?: number | null;
  intoVersion?: number | null;
};

/** What is not given stays as it is; what nothing can be without cannot be taken away. */
function withoutAbsent<Value>(
  label: string,
  fields: Readonly<Record<string, Value | null | undefined>>,
): Record<string, Value> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const gone = given.find(([, value]) => value === null);
  if (gone) {
    const field = `${label}.${gone[0]}`;
    const message = `${field}: it cannot be taken away; leave it out to keep it as it is.`;
    throw new Refusal('BAD_USER_INPUT', message, { field, value: null });
  }
  return Object.fromEntries(given) as Record<string, Value>;
}

/** Groups are kept as two lists, since a node holds no lists of objects. */
function ownFields(fields: object): FieldsToSet {
  const { groups, ...others } = fields as { groups?: readonly SkillGroup[] | null };
  if (groups === undefined) return others;
  const all = groups ?? [];
  return {
    ...(others as FieldsToSet),
    groupUris: all.map(({ uri }) => uri),
    groupLabels: all.map(({ label }) => label),
  };
}

type SkillGroup = { readonly uri: string; readonly label: string };
