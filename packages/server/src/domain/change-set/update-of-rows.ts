import type { EntityRow, EvidenceRow, GraphRows, StatementRow } from '../graph/graph-rows.ts';
import type { Change, FieldsToSet } from './change.ts';
import { changesOfRows, evidenceToAdd } from './changes-of-rows.ts';
import { isSame } from './is-same.ts';
import { rowFields } from './row-fields.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

/** The rows of a graph, by id. */
export type RowsById = {
  readonly entities: ReadonlyMap<string, StoredEntity>;
  readonly statements: ReadonlyMap<string, StoredStatement>;
  readonly evidence: ReadonlyMap<string, EvidenceRow>;
};

/** What was written once, what is there now, and what is to be there. */
type ThreeWays = {
  /** The rows as their source wrote them last. */
  readonly base: RowsById;
  readonly current: RowsById;
  readonly wanted: GraphRows;
};

/**
 * The operations that bring what a source has changed since into a graph that others have changed
 * meanwhile. A field that others have changed stays theirs, and so does what they took away; only
 * what nobody has touched is deprecated or removed.
 */
export function updateOfRows(ways: ThreeWays): Change[] {
  return [
    ...newRows(ways),
    ...changedEntities(ways),
    ...changedStatements(ways),
    ...goneRows(ways),
  ];
}

function newRows({ base, current, wanted }: ThreeWays): Change[] {
  const isNew = (table: keyof RowsById, id: string) =>
    !base[table].has(id) && !current[table].has(id);
  const statements = wanted.statements.filter(({ id }) => isNew('statements', id));
  const ids = new Set(statements.map(({ id }) => id));
  return changesOfRows({
    entities: wanted.entities.filter(({ id }) => isNew('entities', id)),
    statements,
    evidence: wanted.evidence.filter(({ statementId }) => ids.has(statementId)),
  });
}

function changedEntities({ base, current, wanted }: ThreeWays): Change[] {
  return wanted.entities.flatMap((entity): Change[] => {
    const [was, is] = [base.entities.get(entity.id), current.entities.get(entity.id)];
    if (!was || !is) return [];
    const set = fieldsToSet(was, is, entity);
    if (Object.keys(set).length === 0) return [];
    const { slug, name, description, aliases, ...fields } = set as Partial<EntityRow>;
    return [
      {
        what: 'UPDATE_ENTITY',
        kind: is.kind,
        entity: is.id,
        expectedVersion: is.version,
        ...(slug !== undefined && { slug }),
        ...(name !== undefined && { name }),
        ...(description !== undefined && { description }),
        ...(aliases !== undefined && { aliases }),
        fields: fields as FieldsToSet,
      },
    ];
  });
}

function changedStatements(ways: ThreeWays): Change[] {
  const { base, current, wanted } = ways;
  return wanted.statements.flatMap((statement): Change[] => {
    const [was, is] = [base.statements.get(statement.id), current.statements.get(statement.id)];
    if (!was || !is) return [];
    const set = fieldsToSet(was, is, statement);
    // What a claim rests on comes before it is made a claim.
    const evidence = changedEvidence(ways, is);
    if (Object.keys(set).length === 0) return evidence;
    const { basis, gradeBasis, rank, ...fields } = set as Partial<StatementRow>;
    const update: Change = {
      what: 'UPDATE_STATEMENT',
      type: is.type,
      statement: is.id,
      expectedVersion: is.version + evidence.length,
      ...(basis !== undefined && { basis }),
      ...(gradeBasis !== undefined && { gradeBasis }),
      ...(rank !== undefined && { rank }),
      fields: fields as FieldsToSet,
    };
    return [...evidence, update];
  });
}

/** Evidence that comes or goes; each piece counts as a change of the statement. */
function changedEvidence(
  { base, current, wanted }: ThreeWays,
  statement: StoredStatement,
): Change[] {
  const ids = new Set(wanted.evidence.map(({ id }) => id));
  const comes = wanted.evidence.filter(
    ({ id, statementId }) =>
      statementId === statement.id && !base.evidence.has(id) && !current.evidence.has(id),
  );
  const goes = [...current.evidence.values()].filter(
    ({ id, statementId }) => statementId === statement.id && base.evidence.has(id) && !ids.has(id),
  );
  const named = { statement: statement.id };
  return [
    ...comes.map((piece) => ({
      what: 'ADD_EVIDENCE' as const,
      ...named,
      evidence: evidenceToAdd(piece),
    })),
    ...goes.map(({ id }) => ({ what: 'REMOVE_EVIDENCE' as const, ...named, evidence: id })),
  ].map((change, at) => ({ ...change, expectedVersion: statement.version + at }));
}

/** What the source has not any more, where nobody else has changed it. */
function goneRows({ base, current, wanted }: ThreeWays): Change[] {
  const entityIds = new Set(wanted.entities.map(({ id }) => id));
  const statementIds = new Set(wanted.statements.map(({ id }) => id));
  const statements = [...base.statements.values()].flatMap((was): Change[] => {
    const is = current.statements.get(was.id);
    if (statementIds.has(was.id) || !is || !isSame(rowFields(was), rowFields(is))) return [];
    const named = { statement: is.id, expectedVersion: is.version };
    return [{ what: 'REMOVE_STATEMENT', ...named }];
  });
  const entities = [...base.entities.values()].flatMap((was): Change[] => {
    const is = current.entities.get(was.id);
    if (entityIds.has(was.id) || !is || !isSame(rowFields(was), rowFields(is))) return [];
    const { kind, id: entity, version: expectedVersion } = is;
    return [{ what: 'DEPRECATE_ENTITY', kind, entity, expectedVersion, replacedBy: null }];
  });
  return [...statements, ...entities];
}

/** The fields that the source has changed and nobody else; null takes one away. */
function fieldsToSet(
  was: StoredEntity | StoredStatement,
  is: StoredEntity | StoredStatement,
  wanted: EntityRow | StatementRow,
): Record<string, unknown> {
  const [before, now, next] = [was, is, wanted].map(sourceFields);
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(next ?? {})]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !isSame(before?.[name], next?.[name]))
      .filter((name) => isSame(before?.[name], now?.[name]))
      .map((name) => [name, next?.[name] ?? null]),
  );
}

/** What a source says of every row, beside the fields that only some have. */
const COMMON = new Set(['slug', 'name', 'description', 'aliases', 'basis', 'gradeBasis']);

/** The fields that a source writes; a list that has nothing in it is as good as none. */
function sourceFields(row: EntityRow | StatementRow): Record<string, unknown> {
  const common = Object.entries(row).filter(([name]) => COMMON.has(name));
  const all = [...common, ...Object.entries(row.fields)];
  return Object.fromEntries(
    all.filter(([name, value]) => name === 'aliases' || !isSame(value, [])),
  );
}
