import { createHash } from 'node:crypto';
import type { Database } from '../../packages/server/src/store/database.ts';

/**
 * Everything that the graph holds but for its log, as sorted lines: entities, statements, evidence,
 * references. It asks the database in a way of its own, so that no fault of the product's hides here.
 */
export async function readGraphLines(database: Database): Promise<string[]> {
  const nodes = await database.read<{ line: string }>(
    `MATCH (node:Entity|Evidence|Reference)
     RETURN node { .*, labels: labels(node) } AS line`,
  );
  const links = await database.read<object>(
    `MATCH (from:Entity|Evidence|Reference)-[link]->(to:Entity)
     RETURN type(link) AS type, coalesce(from.id, from.key) AS from, to.id AS to, properties(link) AS properties`,
  );
  return [...nodes, ...links].map(canonical).toSorted();
}

/** A short name for the state of the whole graph. */
export async function hashGraph(database: Database): Promise<string> {
  const lines = await readGraphLines(database);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  );
}
