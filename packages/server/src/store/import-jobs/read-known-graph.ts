import type { ReferenceRow, StoredEntity } from '../../domain/change-set/rows.ts';
import type { FieldValue } from '../../domain/graph/graph-rows.ts';
import type { StatementType } from '../../domain/graph/statement-types.ts';
import type { KnownGraph, KnownStatement } from '../../domain/import/compare-dataset.ts';
import { type EntityNode, entityOf, referencesOf } from '../change-sets/graph-rows.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { readRetired } from './read-written.ts';

/** Rows that are read at once. */
const PAGE = 2_000;

/** Which dataset the graph is to be compared with. */
type Compared = { readonly scheme: string; readonly sourceExternalId: string };

/** Reads of the graph what a dataset is compared with, each row once. */
export async function readKnownGraph(
  database: Database,
  { scheme, sourceExternalId }: Compared,
): Promise<KnownGraph> {
  const { entities, references, statements } = await readRows(database);
  const keys = new Map<string, string[]>();
  for (const { key, type, entityId } of references) {
    if (type === 'EXTERNAL' && key.startsWith(`${scheme}:`)) {
      keys.set(entityId, [...(keys.get(entityId) ?? []), key]);
    }
  }
  const sources = entities.filter(({ kind, id }) => kind === 'Source' && keys.has(id));
  const isThis = ({ id }: StoredEntity) => keys.get(id)?.includes(sourceExternalId) ?? false;
  const deprecated = entities.filter(({ id, status }) => status === 'DEPRECATED' && keys.has(id));
  return {
    entities,
    references,
    statements,
    supported: await readSupported(database, sources.filter(isThis)),
    supportedBefore: await readSupported(
      database,
      sources.filter((source) => !isThis(source)),
    ),
    retired: await readRetired(
      database,
      scheme,
      deprecated.map(({ id }) => id),
    ),
  };
}

async function readRows(database: Database) {
  const entities: StoredEntity[] = [];
  const references: ReferenceRow[] = [];
  const statements: KnownStatement[] = [];
  for (let after = ''; ; ) {
    const page = { after, limit: PAGE };
    const nodes = await database.read<EntityNode>(loadQuery('graph-entities'), page);
    const last = nodes.at(-1);
    if (!last) return { entities, references, statements };
    entities.push(...nodes.map(entityOf));
    references.push(...nodes.flatMap(referencesOf));
    const ids = nodes.map(({ properties }) => properties.id);
    const begun = await database.read<Begun>(loadQuery('known-statements'), { ids });
    statements.push(...begun.flatMap(statementsOf));
    after = last.properties.id;
  }
}

/** A statement as a list, which takes half the time of a record: there are very many. */
type StatementList = [
  id: string,
  type: StatementType,
  to: string,
  version: number,
  ...grades: (FieldValue | null)[],
];

type Begun = { readonly from: string; readonly statements: readonly StatementList[] };

const GRADES = ['necessity', 'importance', 'level', 'credit'] as const;

function statementsOf({ from, statements }: Begun): KnownStatement[] {
  return statements.map(([id, type, to, version, ...grades]) => {
    const fields: Record<string, FieldValue> = {};
    for (const [at, name] of GRADES.entries()) {
      const value = grades[at];
      if (value != null) fields[name] = value;
    }
    return { id, type, from, to, version, fields };
  });
}

/** Ids of the statements that have evidence from any of the sources. */
async function readSupported(
  database: Database,
  sources: readonly StoredEntity[],
): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (const { id } of sources) {
    const [row] = await database.read<{ statementIds: string[] }>(
      loadQuery('statements-with-evidence-from'),
      { source: id },
    );
    for (const statement of row?.statementIds ?? []) all.add(statement);
  }
  return all;
}
