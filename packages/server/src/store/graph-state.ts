import { STATEMENT_TYPES } from '../domain/graph/statement-types.ts';
import type { Database } from './database.ts';
import { loadQuery } from './load-query.ts';

/** How many statements of a type there are, and how many of them have evidence. */
type StatementTally = { type: string; count: number; withEvidence: number };
/** How many active entities of a kind there are. */
type EntityTally = { kind: string; count: number };
/** What the graph holds, in numbers. */
export type GraphCounts = {
  entities: EntityTally[];
  statements: StatementTally[];
};

/** The revision of the graph; 0 before anything was ever applied. */
export async function readRevision(database: Database): Promise<number> {
  const [row] = await database.read<{ revision: number }>(loadQuery('graph-revision'));
  return row?.revision ?? 0;
}

/**
 * Counts what the graph holds, which takes a while where it is large. Kinds without any are left to
 * the caller to fill in.
 */
export async function readGraphCounts(database: Database): Promise<GraphCounts> {
  const [entities, statements] = await Promise.all([
    database.read<EntityTally>(loadQuery('count-entities')),
    database.read<StatementTally>(loadQuery('count-statements')),
  ]);
  const byType = new Map(statements.map((tally) => [tally.type, tally]));
  return {
    entities,
    statements: STATEMENT_TYPES.map(
      (type) => byType.get(type) ?? { type, count: 0, withEvidence: 0 },
    ),
  };
}
