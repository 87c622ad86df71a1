import { compareTexts } from '../../domain/exchange/compare-texts.ts';
import {
  type ExportedEntity,
  type ExportedStatement,
  exportedEntity,
  exportedStatement,
} from '../../domain/exchange/exported-rows.ts';
import type { EvidenceRow } from '../../domain/graph/graph-rows.ts';
import type { Kind } from '../../domain/graph/kinds.ts';
import type { StatementType } from '../../domain/graph/statement-types.ts';
import {
  type EntityNode,
  entityOf,
  referencesOf,
  type StatementRelationship,
  statementOf,
} from '../change-sets/graph-rows.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { chunks } from './chunks.ts';
import { type KeptRevision, keepFormerRows } from './keep-former-rows.ts';

/** The graph as it is at one revision, whatever others change while it is read. */
export type GraphReading = {
  readonly revision: number;
  /** Entities of a kind by id, page by page. */
  readonly entities: (kind: Kind) => AsyncGenerator<readonly ExportedEntity[]>;
  /** The entities among some ids, by id. */
  readonly entitiesById: (ids: readonly string[]) => AsyncGenerator<readonly ExportedEntity[]>;
  /** Statements of a type that some entities begin, by the ids of their ends. */
  readonly statements: (
    type: StatementType,
    from: readonly string[],
  ) => AsyncGenerator<readonly ExportedStatement[]>;
  /** The ids of what some entities join by a single statement. */
  readonly neighbours: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
};

/** Entities that are read at once. */
const ENTITIES = 2_000;
/** Entities whose statements are read at once. */
const BEGINNINGS = 250;

/** What is read, and as of when. */
type Place = { readonly database: Database; readonly kept: KeptRevision };

/**
 * Begins to read the graph at the revision that it has now. Neo4j shows what was committed by the time
 * at which each row is read. So the log is read after each page, and what was done since the revision
 * is taken back; writers are never kept waiting longer than the write lock takes to be had.
 */
export async function readAtRevision(database: Database): Promise<GraphReading> {
  const kept = await keepFormerRows(database);
  const place = { database, kept };
  return {
    revision: kept.revision,
    entities: (kind) => entitiesOfKind(place, kind),
    entitiesById: (ids) => entitiesById(place, ids),
    statements: (type, from) => statementsOfType(place, type, from),
    neighbours: (ids) => neighbours(place, ids),
  };
}

async function* entitiesOfKind(place: Place, kind: Kind) {
  for (let after = '', isLast = false; !isLast; ) {
    const page = { kind, after, limit: ENTITIES };
    const query = loadQuery('entities-of-kind');
    const nodes = await place.database.read<EntityNode>(query, page);
    const [begin, end] = [after, nodes.at(-1)?.properties.id ?? ''];
    isLast = nodes.length < ENTITIES;
    const isWithin = (id: string) =>
      compareTexts(id, begin) > 0 && (isLast || compareTexts(id, end) <= 0);
    yield await formerEntities(place, nodes, (row) => row.kind === kind && isWithin(row.id));
    after = end;
  }
}

async function* entitiesById(place: Place, all: readonly string[]) {
  for (const ids of chunks(all.toSorted(compareTexts), ENTITIES)) {
    const wanted = { ids, slugs: [], keys: [], nameKeys: [] };
    const nodes = await place.database.read<EntityNode>(loadQuery('wanted-entities'), { wanted });
    const among = new Set(ids);
    yield await formerEntities(place, nodes, ({ id }) => among.has(id));
  }
}

async function formerEntities(
  { kept }: Place,
  nodes: readonly EntityNode[],
  isWanted: (entity: { kind: Kind; id: string }) => boolean,
): Promise<ExportedEntity[]> {
  const former = await kept.former();
  const entities = former.at('entities', nodes.map(entityOf), isWanted);
  const ids = new Set(entities.map(({ id }) => id));
  const found = nodes.flatMap(referencesOf).filter(({ entityId }) => ids.has(entityId));
  const references = former.at('references', found, ({ entityId }) => ids.has(entityId));
  const byEntity = Map.groupBy(references, ({ entityId }) => entityId);
  return entities
    .map((entity) => exportedEntity(entity, byEntity.get(entity.id) ?? []))
    .toSorted((one, other) => compareTexts(one.id, other.id));
}

async function* statementsOfType(place: Place, type: StatementType, from: readonly string[]) {
  for (const ids of chunks(from.toSorted(compareTexts), BEGINNINGS)) {
    const query = loadQuery('statements-of-type');
    const found = await place.database.read<StatementRelationship>(query, { type, ids });
    const former = await place.kept.former();
    const begun = new Set(ids);
    const rows = former.at(
      'statements',
      found.map(statementOf),
      (row) => row.type === type && begun.has(row.from),
    );
    const evidence = await evidenceOf(
      place,
      rows.map(({ id }) => id),
    );
    yield rows.map((row) => exportedStatement(row, evidence.get(row.id) ?? [])).toSorted(byEnds);
  }
}

const byEnds = (one: ExportedStatement, other: ExportedStatement): number =>
  compareTexts(one.from, other.from) || compareTexts(one.to, other.to);

async function evidenceOf(
  { database, kept }: Place,
  statementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly EvidenceRow[]>> {
  if (statementIds.length === 0) return new Map();
  const wanted = { statementIds, ids: [], sourceIds: [] };
  const found = await database.read<EvidenceRow>(loadQuery('wanted-evidence'), { wanted });
  const ids = new Set(statementIds);
  const former = await kept.former();
  const rows = former.at('evidence', found, ({ statementId }) => ids.has(statementId));
  return Map.groupBy(rows, ({ statementId }) => statementId);
}

async function neighbours({ database, kept }: Place, ids: readonly string[]) {
  const query = loadQuery('statements-of-entities');
  const found = await database.read<StatementRelationship>(query, { ids });
  const near = new Set(ids);
  const isWanted = (row: { from: string; to: string }) => near.has(row.from) || near.has(row.to);
  const former = await kept.former();
  const statements = former.at('statements', found.map(statementOf), isWanted);
  return new Set(statements.flatMap(({ from, to }) => [from, to]));
}
