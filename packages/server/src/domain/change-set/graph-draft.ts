import type { EvidenceRow } from '../graph/graph-rows.ts';
import type { Kind } from '../graph/kinds.ts';
import { nameKey } from '../graph/name-key.ts';
import type { StatementType } from '../graph/statement-types.ts';
import type { Effect } from './effect.ts';
import { createIndexedTable, type IndexedTable } from './indexed-table.ts';
import { isSame } from './is-same.ts';
import type { ReferenceRow, StoredEntity, StoredStatement, TableName, Tables } from './rows.ts';

/** The rows of the graph that a list of changes can have to do with. */
export type GraphPart = { readonly [Table in TableName]: readonly Tables[Table][] };

/**
 * A part of the graph on which changes are tried: it remembers what each operation did to which
 * row. Nothing of it is written anywhere.
 */
export type GraphDraft = {
  readonly entities: IndexedTable<StoredEntity, 'slug' | 'name' | 'replacedBy'>;
  readonly statements: IndexedTable<StoredStatement, 'pair' | 'end' | 'from'>;
  readonly evidence: IndexedTable<EvidenceRow, 'statement' | 'source'>;
  readonly references: IndexedTable<ReferenceRow, 'entity'>;
  /** Writes a row, or takes it away where it is null. */
  readonly write: <Table extends TableName>(
    table: Table,
    id: string,
    row: Tables[Table] | null,
  ) => void;
  /** What was done since the last call, each row once; rows that are as they were are left out. */
  readonly takeEffects: () => Effect[];
};

/** The key of an entity in the slug index. */
export const slugKey = (kind: Kind, slug: string): string => `${kind.toLowerCase()}/${slug}`;

/** The key of an ACTIVE entity in the name index. */
export const kindNameKey = (kind: Kind, name: string): string => `${kind}/${nameKey(name)}`;

/** The key of a pair in the statement index; RELATED is read both ways, so its directions are one pair. */
export const pairKey = (type: StatementType, from: string, to: string): string =>
  [type, ...(type === 'RELATED' ? [from, to].toSorted() : [from, to])].join(' ');

/** The key of all statements of a type that start at an entity. */
export const fromKey = (type: StatementType, from: string): string => `${type} ${from}`;

/** A table whatever its rows are; methods, so that each table counts as one. */
type AnyTable = { get(id: string): object | undefined; set(id: string, row: object | null): void };

/** A draft that begins with the rows that were read. */
export function createGraphDraft(part: GraphPart): GraphDraft {
  const tables = createTables();
  for (const row of part.entities) tables.entities.set(row.id, row);
  for (const row of part.statements) tables.statements.set(row.id, row);
  for (const row of part.evidence) tables.evidence.set(row.id, row);
  for (const row of part.references) tables.references.set(row.key, row);
  const anyTable: Readonly<Record<TableName, AnyTable>> = tables;
  let effects = new Map<string, Effect>();

  return {
    ...tables,
    write: (table, id, row) => {
      const key = `${table} ${id}`;
      const known = effects.get(key);
      const before = known ? known.before : (anyTable[table].get(id) ?? null);
      // The compiler does not see that the name of a table tells what its rows are.
      effects.set(key, { table, id, before, after: row } as Effect);
      anyTable[table].set(id, row);
    },
    takeEffects: () => {
      const taken = [...effects.values()];
      effects = new Map();
      return taken.filter(({ before, after }) => !isSame(before, after));
    },
  };
}

function createTables() {
  return {
    entities: createIndexedTable<StoredEntity, 'slug' | 'name' | 'replacedBy'>({
      slug: ({ kind, slug }) => [slugKey(kind, slug)],
      name: ({ kind, name, status }) => (status === 'ACTIVE' ? [kindNameKey(kind, name)] : []),
      replacedBy: ({ replacedBy }) => (replacedBy === null ? [] : [replacedBy]),
    }),
    statements: createIndexedTable<StoredStatement, 'pair' | 'end' | 'from'>({
      pair: ({ type, from, to }) => [pairKey(type, from, to)],
      end: ({ from, to }) => [from, to],
      from: ({ type, from }) => [fromKey(type, from)],
    }),
    evidence: createIndexedTable<EvidenceRow, 'statement' | 'source'>({
      statement: ({ statementId }) => [statementId],
      source: ({ sourceId }) => [sourceId],
    }),
    references: createIndexedTable<ReferenceRow, 'entity'>({
      entity: ({ entityId }) => [entityId],
    }),
  };
}
