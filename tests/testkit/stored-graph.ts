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

/** The log as sorted lines: change sets, operations, effects, remembered keys and the counters. */
async function readLogLines(database: Database): Promise<string[]> {
  const nodes = await database.read<object>(
    `MATCH (node:ChangeSet|Operation|Effect|IdempotencyKey|Graph)
     RETURN labels(node) AS labels, properties(node) AS properties,
       COLLECT { MATCH (node)-[:OF]->(of) RETURN coalesce(of.id, of.number) } AS of`,
  );
  return nodes.map(canonical).toSorted();
}

/** A short name for the state of the whole graph and its log. */
export async function hashGraph(database: Database): Promise<string> {
  const lines = [...(await readGraphLines(database)), ...(await readLogLines(database))];
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
